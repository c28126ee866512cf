import Foundation
import RehabCore
import TestSupport

/// The shipped content with other numbers in its protocol, and without the sentences of its file, which may tell numbers.
enum OddNumbers {
  /// - Parameter step: 0 leaves every number as it is; 1 makes each the next odd one, 2 the odd one after that.
  static func library(_ step: Int) throws -> ExerciseLibrary {
    var library = try ShippedContent.library()
    library.rehabProtocol = try library.rehabProtocol.odd(step).wordless
    return library
  }

  static func after(_ number: Int, _ step: Int) -> Int {
    step == 0 ? number : number + 2 * step - (number.isMultiple(of: 2) ? 1 : 0)
  }
}

extension RehabProtocol {
  fileprivate func odd(_ step: Int) throws -> RehabProtocol {
    var odd = self
    odd.limits = try limits.odd(step)
    odd.walkCheck.minutes = OddNumbers.after(walkCheck.minutes, step)
    odd.walkCheck.flights = OddNumbers.after(walkCheck.flights, step)
    for index in ladder.indices {
      if ladder[index].repeats > 1 {
        odd.ladder[index].repeats = OddNumbers.after(ladder[index].repeats, step)
      }
      for minutes in [\LadderLevel.jogMinutes, \.walkMinutes] where ladder[index][keyPath: minutes] > 0 {
        odd.ladder[index][keyPath: minutes] = OddNumbers.after(ladder[index][keyPath: minutes], step)
      }
    }
    for stage in stages.indices {
      for test in stages[stage].readiness.indices {
        let most = stages[stage].readiness[test].scoreAtMost.value
        odd.stages[stage].readiness[test].scoreAtMost = PainScore(OddNumbers.after(most, step)) ?? .worst
      }
    }
    return odd
  }

  fileprivate var wordless: RehabProtocol {
    var wordless = self
    for index in stages.indices { wordless.stages[index].purpose = "The purpose." }
    for index in redFlags.indices {
      wordless.redFlags[index].question = "The question?"
      wordless.redFlags[index].short = "the sign"
    }
    wordless.urgencies = urgencies.mapValues { _ in "The advice." }
    wordless.walkCheck.steps = ["The step."]
    wordless.grounds = []
    wordless.sources = [:]
    return wordless
  }
}

extension GateLimits {
  /// Goes through the numbers as they are encoded, so that a new limit is changed as well; a number that its limit cannot
  /// hold, such as a score of 11, becomes a smaller one.
  fileprivate func odd(_ step: Int) throws -> GateLimits {
    var odd = self
    for path in try OddLimit.paths(in: odd.json(), below: []) {
      let number = try OddLimit.number(in: json(), at: path[...])
      let others = [OddNumbers.after(number, step), number - step]
      guard let changed = try others.lazy.compactMap({ try odd.with($0, at: path) }).first else {
        throw OddLimit.Unchanged(path: path)
      }
      odd = changed
    }
    return odd
  }

  private func json() throws -> Any {
    try JSONSerialization.jsonObject(with: JSONEncoder().encode(self))
  }

  /// Nil if the limit cannot be that number.
  private func with(_ number: Int, at path: [String]) throws -> GateLimits? {
    let changed = OddLimit.replacing(try json(), at: path[...], with: number)
    return try? JSONDecoder().decode(GateLimits.self, from: JSONSerialization.data(withJSONObject: changed))
  }
}

/// A number in the encoded limits, by the keys that lead to it.
private enum OddLimit {
  struct Unchanged: Error { let path: [String] }

  static func paths(in json: Any, below path: [String]) -> [[String]] {
    guard let object = json as? [String: Any] else { return [path] }
    return object.flatMap { paths(in: $1, below: path + [$0]) }
  }

  static func number(in json: Any, at path: ArraySlice<String>) throws -> Int {
    if path.isEmpty, let number = json as? Int { return number }
    guard let key = path.first, let below = (json as? [String: Any])?[key] else {
      throw Unchanged(path: Array(path))
    }
    return try number(in: below, at: path.dropFirst())
  }

  static func replacing(_ json: Any, at path: ArraySlice<String>, with number: Int) -> Any {
    guard let key = path.first, var object = json as? [String: Any], let below = object[key] else {
      return number
    }
    object[key] = replacing(below, at: path.dropFirst(), with: number)
    return object
  }
}
