import RehabCore

/// Scores as people write them on the command line.
enum ScoreText {
  static let allowed = "Write a whole number from 0 (no pain) to 10 (the worst imaginable)."

  static func score(_ text: String) throws -> PainScore {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let score = Int(text).flatMap(PainScore.init)
    else { throw Failure.badInput("\"\(text)\" is no score. \(allowed)") }
    return score
  }

  /// `2,1,1,0`, or `noisy:1-2:0.3`.
  static func mornings(_ text: String) throws -> ImaginedMornings {
    guard text.hasPrefix(noisy) else {
      return .told(
        try text.split(separator: ",", omittingEmptySubsequences: false).map { try score(String($0)) })
    }
    let parts = text.dropFirst(noisy.count).split(separator: ":", omittingEmptySubsequences: false)
    let scores = parts.first?.split(separator: "-", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, scores.count == 2, let share = Double(parts[1]), (0...1).contains(share) else {
      throw Failure.badInput(
        "--mornings \(text) cannot be read. Write two scores and the share of the higher one, 0 to 1: noisy:1-2:0.3."
      )
    }
    return .noisy(try score(String(scores[0])), try score(String(scores[1])), share: share)
  }

  private static let noisy = "noisy:"

  /// One number for the only affected side, or a number for each: `2`, or `left=2,right=1`.
  ///
  /// - Parameters:
  ///   - name: the option that it was given with, for a message.
  static func pain(_ text: String, affected: Set<Side>, name: String) throws -> Pain {
    guard text.contains(where: { "=:".contains($0) }) else {
      return Pain(try score(text), on: [try onlySide(affected, name: name)])
    }
    var pain = Pain()
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let halves = part.split(separator: part.contains("=") ? "=" : ":", omittingEmptySubsequences: false)
      guard halves.count == 2, let side = Side(written: String(halves[0])) else {
        throw Failure.badInput(
          "\(name) \(text) cannot be read. Write one score, or one for each side: left=2,right=1.")
      }
      pain[side] = try score(String(halves[1]))
    }
    return pain
  }

  /// From a score and the options for each side; nil if none was given.
  static func pain(
    _ score: String?, left: String?, right: String?, affected: Set<Side>, name: String
  ) throws -> Pain? {
    guard left != nil || right != nil else {
      return try score.map { try pain($0, affected: affected, name: name) }
    }
    guard score == nil else {
      throw Failure.usage("Give \(name) one score, or --left and --right, but not both ways at once.")
    }
    return Pain(left: try left.map(ScoreText.score), right: try right.map(ScoreText.score))
  }

  private static func onlySide(_ affected: Set<Side>, name: String) throws -> Side {
    guard let side = affected.first, affected.count == 1 else {
      throw Failure.badInput(
        "Both sides are affected, so one number for \(name) does not say which. "
          + "Give each side: --left 2 --right 1, or left=2,right=1.")
    }
    return side
  }
}

extension Side {
  /// `left`, `right`, or their first letter.
  init?(written text: String) {
    switch text.lowercased() {
    case "left", "l": self = .left
    case "right", "r": self = .right
    default: return nil
    }
  }
}
