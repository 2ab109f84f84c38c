# Needs the jar: mvn -B package -DskipTests
FROM eclipse-temurin:17.0.15_6-jre-noble AS layers
WORKDIR /build
COPY app/target/partsync-exec.jar partsync.jar
RUN java -Djarmode=tools -jar partsync.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17.0.15_6-jre-noble
RUN useradd --system --uid 10001 --home-dir /var/lib/partsync --create-home partsync
WORKDIR /opt/partsync
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER 10001
ENV SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8090 \
    PARTSYNC_DATADIR=/var/lib/partsync/data
VOLUME /var/lib/partsync
EXPOSE 8090
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8090/actuator/health/readiness"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", \
  "-XX:ThreadPriorityPolicy=1", "-XX:MaxGCPauseMillis=8", \
  "org.springframework.boot.loader.launch.JarLauncher"]
