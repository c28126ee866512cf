#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#include "Device.h"

static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT};
enum { SIGNAL_COUNT = sizeof signals / sizeof *signals };

static struct sigaction previous[SIGNAL_COUNT];
static volatile sig_atomic_t interrupted, resized, continued;
static volatile sig_atomic_t wake_writer = -1;
static int wake_reader = -1;
static int input_device = -1;

// A signal may come between the look at its flag and the wait. The byte in the pipe ends that wait at once.
static void note_signal(int number) {
  int saved_errno = errno;
  if (number == SIGWINCH) {
    resized = 1;
  } else if (number == SIGCONT) {
    continued = 1;
  } else {
    interrupted = 1;
  }
  if (wake_writer >= 0) (void)!write(wake_writer, "", 1);
  errno = saved_errno;
}

static bool open_pipe(void) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int index = 0; index < 2; index++) {
    fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    fcntl(ends[index], F_SETFL, O_NONBLOCK);
  }
  wake_reader = ends[0];
  wake_writer = ends[1];
  return wake_reader < FD_SETSIZE;
}

static void close_pipe(void) {
  if (wake_reader >= 0) close(wake_reader);
  if (wake_writer >= 0) close(wake_writer);
  wake_reader = -1;
  wake_writer = -1;
}

bool wakes_begin(int input) {
  if (input >= FD_SETSIZE || !open_pipe()) {
    close_pipe();
    return false;
  }
  input_device = input;
  interrupted = resized = continued = 0;
  // Reads and writes elsewhere in the program go on; the wait below ends in any case.
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < SIGNAL_COUNT; index++) {
    sigaction(signals[index], NULL, &previous[index]);
    // What runs under nohup goes on when the terminal hangs up.
    bool is_ignored = signals[index] == SIGHUP && previous[index].sa_handler == SIG_IGN;
    if (!is_ignored) sigaction(signals[index], &action, NULL);
  }
  return true;
}

void wakes_end(void) {
  for (int index = 0; index < SIGNAL_COUNT; index++) sigaction(signals[index], &previous[index], NULL);
  close_pipe();
  input_device = -1;
}

static bool take(volatile sig_atomic_t *flag) {
  if (!*flag) return false;
  *flag = 0;
  return true;
}

static bool take_signal(screen_wake *wake) {
  if (take(&interrupted)) {
    *wake = SCREEN_WOKEN_BY_INTERRUPT;
  } else if (take(&continued)) {
    *wake = SCREEN_WOKEN_BY_CONTINUE;
  } else if (take(&resized)) {
    *wake = SCREEN_WOKEN_BY_RESIZE;
  } else {
    return false;
  }
  return true;
}

static void drain_pipe(void) {
  char bytes[64];
  while (read(wake_reader, bytes, sizeof bytes) > 0) continue;
}

static const int64_t second = 1000000000;

static int64_t monotonic_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * second + now.tv_nsec;
}

// pselect rather than poll: it counts nanoseconds, and on macOS it knows terminals, which poll did not always.
static int select_until(int64_t deadline, bool for_ever) {
  int64_t left = for_ever ? 0 : deadline - monotonic_now();
  if (left < 0) left = 0;
  struct timespec timeout = {.tv_sec = (time_t)(left / second), .tv_nsec = (long)(left % second)};
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(input_device, &readable);
  FD_SET(wake_reader, &readable);
  int highest = input_device > wake_reader ? input_device : wake_reader;
  int count = pselect(highest + 1, &readable, NULL, NULL, for_ever ? NULL : &timeout, NULL);
  if (count > 0 && FD_ISSET(wake_reader, &readable)) drain_pipe();
  if (count > 0 && !FD_ISSET(input_device, &readable)) {
    errno = EINTR;
    return -1;
  }
  return count;
}

screen_wake screen_wait(int64_t nanoseconds) {
  screen_wake wake;
  bool for_ever = nanoseconds < 0;
  if (input_device < 0) return SCREEN_WOKEN_BY_INPUT;
  int64_t deadline = for_ever ? 0 : monotonic_now() + nanoseconds;
  for (;;) {
    if (take_signal(&wake)) return wake;
    int count = select_until(deadline, for_ever);
    if (take_signal(&wake)) return wake;
    if (count == 0) return SCREEN_WOKEN_BY_TIME;
    // Any other failure is a device that is gone: reading it will say so.
    if (count > 0 || errno != EINTR) return SCREEN_WOKEN_BY_INPUT;
  }
}

bool screen_input_ended(void) {
  if (input_device < 0) return true;
  struct timespec now = {0};
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(input_device, &readable);
  int count = pselect(input_device + 1, &readable, NULL, NULL, &now, NULL);
  int waiting = 0;
  if (count < 0) return errno != EINTR;
  if (count == 0) return false;
  return ioctl(input_device, FIONREAD, &waiting) != 0 || waiting == 0;
}
