/// Seconds as a person says them: "45 s", "1 min 30 s", "12 min".
public func spoken(seconds: Int) -> String {
  let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
  if minutes == 0 { return "\(rest) s" }
  return rest == 0 ? "\(minutes) min" : "\(minutes) min \(rest) s"
}

/// Seconds as whole minutes, never less than one: "9 min".
public func roundedMinutes(seconds: Int) -> String {
  "\(max(1, (seconds + 30) / 60)) min"
}

/// "1 day", "3 days".
public func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

/// A number as it stands in a sentence: in words up to twelve, in digits from there on.
func inWords(_ number: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  return words.indices.contains(number) ? words[number] : "\(number)"
}

/// "one day", "three days", "14 days".
func countedInWords(_ number: Int, _ noun: String) -> String {
  "\(inWords(number)) \(noun)\(number == 1 ? "" : "s")"
}
