import TestSupport

@testable import RehabCore

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
  /// All of them as they are kept, so that a new one is among them.
  var numbers: [Int] {
    var (archive, numbers) = (Archive(reading: archived), [Int]())
    while archive.isSound, !archive.isReadToTheEnd { numbers.append(archive.pass(nil) { (one: Int) in one }) }
    return numbers
  }

  /// Nil if a limit cannot be its number.
  private init?(numbers: [Int]) {
    self.init(archived: numbers.flatMap(\.archived))
  }

  /// A number that its limit cannot hold, such as a score of 11, becomes a smaller one.
  fileprivate func odd(_ step: Int) throws -> GateLimits {
    var odd = self
    for (place, number) in numbers.enumerated() {
      var numbers = odd.numbers
      let others = [OddNumbers.after(number, step), number - step]
      let changed = others.lazy.compactMap { other in
        numbers[place] = other
        return GateLimits(numbers: numbers)
      }
      guard let changed = changed.first else { throw Unchanged(place: place) }
      odd = changed
    }
    return odd
  }

  private struct Unchanged: Error { let place: Int }
}
