import Testing

/// Everything that runs the built program from outside, one story after the other.
///
/// The stories are extensions of this suite: two full-screen programs at once on a small machine
/// would make each other late, and a late screen looks like a wrong one.
@Suite(.serialized)
struct EndToEnd {}
