#define _GNU_SOURCE

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <termios.h>
#include <unistd.h>

#include "Device.h"

// Only what POSIX calls async-signal-safe happens in the handler: write, tcsetattr, sigaction, raise.

static const int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
enum { SIGNAL_COUNT = sizeof signals / sizeof *signals };

static struct sigaction previous[SIGNAL_COUNT];
static struct termios modes_before;
static bool has_modes;
static int input_device = -1;
static int output_device = -1;
static char leaving[512];
static size_t leaving_length;
static volatile sig_atomic_t armed;

// A stack that has overflowed has no room for the handler.
static char handler_stack[64 * 1024];
static bool owns_handler_stack;

static void put_terminal_back(void) {
  if (!armed) return;
  armed = 0;
  (void)!write(output_device, leaving, leaving_length);
  if (has_modes) tcsetattr(input_device, TCSANOW, &modes_before);
}

// Hands the signal to whoever had it before us, which is the printer of Swift's backtrace or the default.
// A fault comes again when the handler returns to it; what was sent or raised has to be raised again.
static void handle_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  put_terminal_back();
  for (int index = 0; index < SIGNAL_COUNT; index++) {
    if (signals[index] == number) sigaction(number, &previous[index], NULL);
  }
  bool comes_again = info->si_code > 0 && number != SIGTRAP && number != SIGABRT;
  if (!comes_again) raise(number);
}

void crashes_remember(int input) {
  input_device = input;
  has_modes = tcgetattr(input, &modes_before) == 0;
}

static void lend_handler_stack(void) {
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack_t lent = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  owns_handler_stack = sigaltstack(&lent, NULL) == 0;
}

void crashes_begin(int output) {
  output_device = output;
  leaving_length = terminfo_leaving(leaving, sizeof leaving);
  lend_handler_stack();
  struct sigaction action = {.sa_sigaction = handle_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  armed = 1;
  for (int index = 0; index < SIGNAL_COUNT; index++) {
    sigaction(signals[index], &action, &previous[index]);
  }
}

void crashes_end(void) {
  if (output_device < 0) return;
  armed = 0;
  output_device = -1;
  for (int index = 0; index < SIGNAL_COUNT; index++) sigaction(signals[index], &previous[index], NULL);
  stack_t none = {.ss_flags = SS_DISABLE};
  if (owns_handler_stack) sigaltstack(&none, NULL);
  owns_handler_stack = false;
}
