import Testing

/// Everything that runs the built program from outside.
///
/// The stories are extensions of this suite. Each has a home of its own, so they run side by side, but only so many at
/// once as `Home` lends: full-screen programs without a processor are late, and a late screen looks like a wrong one.
@Suite struct EndToEnd {}
