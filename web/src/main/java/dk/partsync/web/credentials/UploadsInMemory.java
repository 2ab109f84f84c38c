package dk.partsync.web.credentials;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps uploaded forms in memory. Left to itself the server writes each part to a file for the
 * request's time: a password and a private key, in clear, on a disk.
 */
@Configuration(proxyBeanMethods = false)
class UploadsInMemory {

  private static final int LARGEST_FORM = 256 * 1024;

  @Bean
  MultipartConfigElement multipartConfigElement() {
    return new MultipartConfigElement("", LARGEST_FORM, LARGEST_FORM, LARGEST_FORM + 1);
  }
}
