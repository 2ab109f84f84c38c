/*
 * Remembers, for the files whose path begins with UNSYNCED_FILES, what each write that has not been
 * synced replaced. Preloaded into a process (LD_PRELOAD), it leaves one journal per file in the
 * directory UNSYNCED_JOURNALS; a sync empties it. After the process was killed, playing the journals
 * backwards makes the files what a power cut could have left.
 *
 * A record: offset, length of the write, size of the file before, length of the old bytes (all
 * 64-bit, native order), old bytes. Deleted files are forgotten; directories are not followed.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 32
#define DESCRIPTORS 65536
#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *) dlsym(RTLD_NEXT, #name)

struct file {
  char path[4096];
  int journal;
};

static struct file files[FILES];
static struct file *by_descriptor[DESCRIPTORS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void fail(const char *what) {
  perror(what);
  _exit(87);
}

static int followed(const char *path) {
  const char *prefix = getenv("UNSYNCED_FILES");
  size_t length = strlen(path);
  return prefix && strncmp(path, prefix, strlen(prefix)) == 0
      && !(length > 4 && strcmp(path + length - 4, "-shm") == 0);
}

static struct file *file_of(const char *path) {
  for (int i = 0; i < FILES; i++) {
    if (strcmp(files[i].path, path) == 0) return &files[i];
    if (!files[i].path[0]) {
      char journal[4096];
      snprintf(files[i].path, sizeof files[i].path, "%s", path);
      snprintf(journal, sizeof journal, "%s/%s", getenv("UNSYNCED_JOURNALS"), strrchr(path, '/') + 1);
      files[i].journal = openat(AT_FDCWD, journal, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
      if (files[i].journal < 0) fail(journal);
      return &files[i];
    }
  }
  fail("too many files to follow");
  return NULL;
}

static int opened(int descriptor, const char *path) {
  if (descriptor >= 0 && descriptor < DESCRIPTORS) {
    pthread_mutex_lock(&lock);
    by_descriptor[descriptor] = followed(path) ? file_of(path) : NULL;
    pthread_mutex_unlock(&lock);
  }
  return descriptor;
}

static struct file *file(int descriptor) {
  return descriptor >= 0 && descriptor < DESCRIPTORS ? by_descriptor[descriptor] : NULL;
}

/* A file that was opened for writing only is opened again; closing that drops no lock of SQLite's. */
static ssize_t before(struct file *file, int descriptor, char *old, int64_t known, int64_t offset) {
  ssize_t length = pread(descriptor, old, known, offset);
  if (length < 0 && errno == EBADF) {
    int reader = openat(AT_FDCWD, file->path, O_RDONLY | O_CLOEXEC);
    length = pread(reader, old, known, offset);
    close(reader);
  }
  return length;
}

static void remember(struct file *file, int descriptor, int64_t offset, int64_t length) {
  struct stat status;
  if (fstat(descriptor, &status)) fail("fstat");
  int64_t known = status.st_size - offset;
  if (known < 0) known = 0;
  if (known > length) known = length;
  char *old = malloc(known + 1);
  if (known && before(file, descriptor, old, known, offset) != known) fail("read before write");
  int64_t head[4] = {offset, length, status.st_size, known};
  struct iovec record[2] = {{head, sizeof head}, {old, known}};
  if (writev(file->journal, record, 2) != (ssize_t) (sizeof head + known)) fail("journal");
  free(old);
}

static void synced(struct file *file, int result) {
  if (result == 0 && ftruncate(file->journal, 0)) fail("journal");
}

int open(const char *path, int flags, ...) {
  REAL(open);
  va_list more;
  va_start(more, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return opened(real(path, flags, mode), path);
}

int open64(const char *path, int flags, ...) {
  REAL(open64);
  va_list more;
  va_start(more, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return opened(real(path, flags, mode), path);
}

int close(int descriptor) {
  REAL(close);
  if (descriptor >= 0 && descriptor < DESCRIPTORS) by_descriptor[descriptor] = NULL;
  return real(descriptor);
}

#define WRITING(descriptor, where, length, call) \
  struct file *f = file(descriptor); \
  if (!f) return call; \
  pthread_mutex_lock(&lock); \
  remember(f, descriptor, where, length); \
  __typeof__(call) result = call; \
  pthread_mutex_unlock(&lock); \
  return result

ssize_t write(int descriptor, const void *bytes, size_t length) {
  REAL(write);
  WRITING(descriptor, lseek(descriptor, 0, SEEK_CUR), length, real(descriptor, bytes, length));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  REAL(pwrite);
  WRITING(descriptor, offset, length, real(descriptor, bytes, length, offset));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  REAL(pwrite64);
  WRITING(descriptor, offset, length, real(descriptor, bytes, length, offset));
}

static int64_t beyond(int descriptor, int64_t size) {
  struct stat status;
  if (fstat(descriptor, &status)) fail("fstat");
  return status.st_size > size ? status.st_size - size : 0;
}

int ftruncate64(int descriptor, off64_t size) {
  REAL(ftruncate64);
  WRITING(descriptor, size, beyond(descriptor, size), real(descriptor, size));
}

int ftruncate(int descriptor, off_t size) {
  return ftruncate64(descriptor, size);
}

#define SYNCING(descriptor, call) \
  struct file *f = file(descriptor); \
  if (!f) return call; \
  pthread_mutex_lock(&lock); \
  int result = call; \
  synced(f, result); \
  pthread_mutex_unlock(&lock); \
  return result

int fsync(int descriptor) {
  REAL(fsync);
  SYNCING(descriptor, real(descriptor));
}

int fdatasync(int descriptor) {
  REAL(fdatasync);
  SYNCING(descriptor, real(descriptor));
}

int unlink(const char *path) {
  REAL(unlink);
  int result = real(path);
  if (result == 0 && followed(path)) {
    pthread_mutex_lock(&lock);
    synced(file_of(path), 0);
    pthread_mutex_unlock(&lock);
  }
  return result;
}
