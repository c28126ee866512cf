import Dispatch

/// What a test was waiting for and did not see in time.
struct NeverHappened: Error, CustomStringConvertible {
  var what: String
  var limit: Duration
  /// What was there instead, e.g. the screen.
  var instead = ""

  var description: String {
    "waited \(limit) for \(what), in vain" + (instead.isEmpty ? "" : "; instead there was:\n\(instead)")
  }
}

/// Far more than anything takes on a loaded machine: it bounds a hanging test, it measures nothing.
let patience: Duration = .seconds(180)

/// Looks again and again until there is something to see.
///
/// - Returns: the first result of `look` that is not nil, or nil when `limit` has passed.
func firstSight<Seen>(
  within limit: Duration = patience, of look: () async throws -> Seen?
) async throws -> Seen? {
  let end = ContinuousClock.now + limit
  repeat {
    if let seen = try await look() { return seen }
    await pause(for: .milliseconds(10))
  } while ContinuousClock.now < end
  return try await look()
}
