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
}
