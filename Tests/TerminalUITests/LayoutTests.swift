import Testing
import TerminalUI

@Suite struct LayoutTests {
  @Test(
    arguments: [
      (24, [Part.fixed(1), .flexible, .fixed(1)], [1, 22, 1]),
      (10, [.flexible, .flexible, .flexible], [3, 3, 4]),
      (10, [.flexible(weight: 1), .flexible(weight: 3)], [2, 8]),
      (3, [.fixed(2), .fixed(2), .fixed(2)], [2, 1, 0]),
      (10, [.fixed(2), .fixed(3)], [2, 3]),
      (0, [.fixed(2), .flexible], [0, 0]),
      (5, [.fixed(-4), .flexible(weight: -1), .flexible], [0, 0, 5]),
      (5, [.flexible(weight: 0)], [0]),
    ] as [(Int, [Part], [Int])])
  func lengths(length: Int, parts: [Part], expected: [Int]) {
    #expect(Part.lengths(of: parts, in: length) == expected)
  }

  @Test func partsFollowOneAnotherAndFillTheWhole() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let whole = Rect(
        x: .random(in: -5...5, using: &random), y: 0, width: .random(in: 0...200, using: &random), height: 3)
      let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Bool.random(using: &random)
          ? Part.fixed(.random(in: -2...90, using: &random))
          : .flexible(weight: .random(in: 1...5, using: &random))
      }
      let columns = whole.columns(parts + [.flexible])
      #expect(columns.first?.x == whole.x)
      #expect(columns.last?.endX == whole.endX)
      #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.endX == $1.x })
    }
  }

  @Test func rowsAreAsWideAsTheWhole() {
    let (header, body, footer) = Rect(x: 2, y: 1, width: 30, height: 10).rows(
      .fixed(2), .flexible, .fixed(1))
    #expect(header == Rect(x: 2, y: 1, width: 30, height: 2))
    #expect(body == Rect(x: 2, y: 3, width: 30, height: 7))
    #expect(footer == Rect(x: 2, y: 10, width: 30, height: 1))
  }
}
