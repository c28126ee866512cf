/// One step of a routine, as the session walks through them.
enum RoutineStep: Hashable, Sendable {
  case getReady(item: Int)
  case set(SetPlace)
  /// The change to the side of the set that follows.
  case switchSides(to: SetPlace)
  case rest(before: SetPlace)
  case score(item: Int)
  case after

  /// The item that the step belongs to; nil for the score at the end.
  var item: Int? {
    switch self {
    case .getReady(let item), .score(let item): item
    case .set(let place), .switchSides(let place), .rest(let place): place.item
    case .after: nil
    }
  }

  /// Whether time leads on to the next step, and not an answer.
  var isTimed: Bool {
    switch self {
    case .getReady, .set, .switchSides, .rest: true
    case .score, .after: false
    }
  }

  var setPlace: SetPlace? {
    if case .set(let place) = self { place } else { nil }
  }
}

/// Which set of a routine: the item, the set's number from 1, and the place of its side in the item's order.
struct SetPlace: Hashable, Sendable {
  var item: Int
  var number: Int
  var lane: Int
}

extension Routine {
  /// Every step in order.
  var steps: [RoutineStep] {
    let exercises = items.indices.flatMap(steps(ofItem:))
    return scoring == nil ? exercises : exercises + [.after]
  }

  private func steps(ofItem index: Int) -> [RoutineStep] {
    let item = items[index]
    var steps: [RoutineStep] = [.getReady(item: index)]
    for place in places(ofItem: index) {
      let isFirst = place.number == 1 && place.lane == 0
      let isOtherSide = item.order == .setBySet ? place.lane > 0 : place.number == 1
      if !isFirst { steps.append(isOtherSide ? .switchSides(to: place) : .rest(before: place)) }
      steps.append(.set(place))
    }
    return scoring == nil ? steps : steps + [.score(item: index)]
  }

  private func places(ofItem index: Int) -> [SetPlace] {
    let numbers = 1...max(1, items[index].work.setCount)
    let lanes = items[index].lanes.indices
    return switch items[index].order {
    case .setBySet:
      numbers.flatMap { number in lanes.map { SetPlace(item: index, number: number, lane: $0) } }
    case .sideBySide: lanes.flatMap { lane in numbers.map { SetPlace(item: index, number: $0, lane: lane) } }
    }
  }
}
