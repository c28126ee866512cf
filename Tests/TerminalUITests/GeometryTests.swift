import Testing
import TerminalUI

@Suite struct GeometryTests {
  @Test func sizesAreHeldWithinWhatFitsInMemory() {
    #expect(Size(width: -3, height: Int.max) == Size(width: 0, height: 2000))
  }

  @Test func rectanglesOfAbsurdNumbersDoNotOverflow() {
    let rect = Rect(x: Int.max, y: Int.min, width: Int.max, height: Int.min)
    #expect(rect.height == 0)
    #expect(rect.endX > rect.x)
    #expect(rect.intersection(Rect(x: 0, y: 0, width: 80, height: 24)).isEmpty)
    #expect(rect.inset(columns: Int.max, rows: Int.max).isEmpty)
  }

  @Test func intersectionIsWhatBothHave() {
    let first = Rect(x: 0, y: 0, width: 10, height: 5)
    let second = Rect(x: 8, y: -2, width: 10, height: 4)
    #expect(first.intersection(second) == Rect(x: 8, y: 0, width: 2, height: 2))
  }

  @Test(arguments: [
    (10, 4, Rect(x: 5, y: 3, width: 10, height: 4)),
    (100, 100, Rect(x: 0, y: 0, width: 20, height: 10)),
    (-1, 4, Rect(x: 10, y: 3, width: 0, height: 4)),
  ])
  func centeredPartsStayInside(width: Int, height: Int, expected: Rect) {
    #expect(Rect(x: 0, y: 0, width: 20, height: 10).centered(width: width, height: height) == expected)
  }

  @Test func insetOfATinyRectangleIsEmpty() {
    let inset = Rect(x: 0, y: 0, width: 1, height: 1).inset(columns: 1, rows: 1)
    #expect(inset.isEmpty)
  }

  private static let room = Rect(x: 5, y: 3, width: 20, height: 10)

  @Test(
    arguments: [
      (room.limited(toColumns: 7), Rect(x: 11, y: 3, width: 7, height: 10)),
      (room.limited(toColumns: 7, .left), Rect(x: 5, y: 3, width: 7, height: 10)),
      (room.limited(toColumns: 7, .right), Rect(x: 18, y: 3, width: 7, height: 10)),
      (room.limited(toColumns: 21), room),
      (room.limited(toColumns: -1, .right), Rect(x: 25, y: 3, width: 0, height: 10)),
      (room.limited(toRows: 4), Rect(x: 5, y: 3, width: 20, height: 4)),
      (room.limited(toRows: 11), room),
      (room.limited(toRows: -1), Rect(x: 5, y: 3, width: 20, height: 0)),
    ])
  func partsOfAtMostSoMany(part: Rect, expected: Rect) {
    #expect(part == expected)
  }

  @Test(
    arguments: [
      (room.dropping(rows: 4), Rect(x: 5, y: 7, width: 20, height: 6)),
      (room.dropping(columns: 4), Rect(x: 9, y: 3, width: 16, height: 10)),
      (room.droppingLast(rows: 4), Rect(x: 5, y: 3, width: 20, height: 6)),
      (room.droppingLast(columns: 4), Rect(x: 5, y: 3, width: 16, height: 10)),
      (room.dropping(rows: 99), Rect(x: 5, y: 13, width: 20, height: 0)),
      (room.dropping(columns: 99), Rect(x: 25, y: 3, width: 0, height: 10)),
      (room.droppingLast(rows: Int.max), Rect(x: 5, y: 3, width: 20, height: 0)),
      (room.droppingLast(columns: Int.max), Rect(x: 5, y: 3, width: 0, height: 10)),
      (room.dropping(rows: -1), room), (room.dropping(columns: Int.min), room),
      (room.droppingLast(rows: Int.min), room), (room.droppingLast(columns: -1), room),
    ])
  func whatIsLeftBesideAnEdge(part: Rect, expected: Rect) {
    #expect(part == expected)
  }

  @Test(arguments: [
    (8, Rect(x: 8, y: 3, width: 17, height: 10)), (0, room), (40, room.dropping(columns: 20)),
  ])
  func fromAColumnOn(column: Int, expected: Rect) {
    #expect(GeometryTests.room.from(x: column) == expected)
  }

  @Test(arguments: [
    (-1, 0..<3, false, true), (0, 0..<3, false, true), (4, 4..<7, true, true), (6, 6..<9, true, false),
    (99, 6..<9, true, false),
  ])
  func anExcerptFromALineOn(first: Int, lines: Range<Int>, hasMoreAbove: Bool, hasMoreBelow: Bool) {
    let excerpt = Excerpt(from: first, of: 9, rows: 3)
    #expect(excerpt.lines == lines)
    #expect(excerpt.hasMoreAbove == hasMoreAbove)
    #expect(excerpt.hasMoreBelow == hasMoreBelow)
  }

  @Test(arguments: [(-5, 0..<3), (0, 0..<3), (1, 0..<3), (4, 3..<6), (8, 6..<9), (Int.max, 6..<9)])
  func anExcerptAroundALine(line: Int, lines: Range<Int>) {
    #expect(Excerpt(around: line, of: 9, rows: 3).lines == lines)
  }

  @Test func anExcerptOfWhatFitsIsAllOfIt() {
    for excerpt in [Excerpt(from: 2, of: 3, rows: 5), Excerpt(around: 2, of: 3, rows: 3)] {
      #expect(excerpt.lines == 0..<3)
      #expect(!excerpt.hasMoreAbove && !excerpt.hasMoreBelow)
    }
    #expect(Excerpt(from: 1, of: 0, rows: 4).lines == 0..<0)
    #expect(Excerpt(around: 0, of: -2, rows: -3).lines == 0..<0)
    #expect(Excerpt(around: 5, of: 9, rows: 0).hasMoreAbove)
  }

  @Test(arguments: [(0, ["", "", " ↓"]), (4, [" ↑", "", " ↓"]), (6, [" ↑", "", ""])])
  func arrowsAtTheRightEdgeSayThatThereIsMore(first: Int, rows: [String]) {
    var frame = Frame(size: Size(width: 3, height: 5), charset: .unicode)
    let rect = Rect(x: 0, y: 1, width: 2, height: 3)
    frame.drawMore(around: Excerpt(from: first, of: 9, rows: 3), in: rect, style: .accent)
    #expect(frame.rows == [""] + rows + [""])
    #expect(rows[0].isEmpty || frame[1, 1].style == .accent)
  }

  @Test func rowsAreUsedUpFromTheTop() {
    var rows = Rows(GeometryTests.room)
    #expect(rows.take(2) == Rect(x: 5, y: 3, width: 20, height: 2))
    #expect(rows.take(-3) == Rect(x: 5, y: 5, width: 20, height: 0))
    #expect(rows.left == Rect(x: 5, y: 5, width: 20, height: 8))
    #expect(rows.take(9) == Rect(x: 5, y: 5, width: 20, height: 8))
    #expect(rows.left == Rect(x: 5, y: 13, width: 20, height: 0))
    #expect(rows.take(1).isEmpty)
  }
}
