import Testing

@testable import RehabCore

@Suite("The archive")
struct ArchiveTests {
  @Test("gives back what was put in, numbers of any size and sign")
  func numbers() {
    let numbers = [0, 1, -1, 63, 64, -64, -65, 300, Int.max, Int.min]
    var archive = Archive()
    for var number in numbers { archive.pass(number: &number) }
    var again = Archive(reading: archive.bytes)
    for number in numbers {
      var read = 7
      again.pass(number: &read)
      #expect(read == number)
    }
    #expect(again.isReadToTheEnd)
  }

  @Test("a count that cannot be is unsound, and nothing is made room for")
  func counts() {
    var archive = Archive()
    var huge = 1_000_000_000
    archive.pass(number: &huge)
    var again = Archive(reading: archive.bytes)
    var days: [Day] = []
    again.pass(&days)
    #expect(days.isEmpty && !again.isSound)
  }

  @Test("words, choices, and what is missing")
  func values() {
    var (text, flag, missing, sides) = ("Hüfte", RedFlag.givingWay, Int?.none, Set([Side.right]))
    var archive = Archive()
    archive.pass(&text)
    archive.pass(choice: &flag)
    archive.pass(&missing)
    archive.pass(&sides)
    var again = Archive(reading: archive.bytes)
    var (text2, flag2, missing2, sides2) = ("", RedFlag.calfSwelling, Int?.some(4), Set<Side>())
    again.pass(&text2)
    again.pass(choice: &flag2)
    again.pass(&missing2)
    again.pass(&sides2)
    #expect(text2 == text && flag2 == flag && missing2 == missing && sides2 == sides && again.isReadToTheEnd)
  }
}
