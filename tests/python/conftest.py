"""What holds for all tests."""
import signal

# Started in the background, as by some CI, a process ignores Ctrl-C, and so would all that the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)
