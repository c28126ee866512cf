import Testing

extension EndToEnd {
  @Suite("One journal on a laptop and a desktop")
  struct TwoMachineStories {
    @Test("Two corrections of one morning are kept, and said by import, review and doctor")
    func twoCorrections() async throws {
      try await Home.lent { laptop in
        try await Home.lent { desktop in
          let common =
            line(1, "start", #""protocol": "it-band", "affected": ["left"]"#, at: "07:00") + "\n"
            + line(2, "morning", #""pain": {"left": 8}"#, at: "07:30")
          for (home, score, number) in [(laptop, 2, 10), (desktop, 4, 20)] {
            let own =
              line(number, "retract", #""record": "00000000-0000-4000-8000-000000000002""#, at: "09:00")
              + "\n"
              + line(number + 1, "morning", #""pain": {"left": \#(score)}"#, at: "07:30")
            let run = try await home.clamshell(["import", "-"], input: common + "\n" + own)
            #expect(!run.output.contains("corrected twice"))
          }
          let exported = try await desktop.clamshell(["export"]).output
          for command in [["import", "--dry-run", "-"], ["import", "-"], ["review"], ["doctor"]] {
            let run = try await laptop.clamshell(command, input: command.contains("-") ? exported : "")
            #expect(
              run.output.contains("corrected twice, on two machines, to 2 and to 4"), "\(command): \(run)")
          }
          try await desktop.clamshell(["import", "-"], input: try await laptop.clamshell(["export"]).output)
          #expect(
            try await desktop.clamshell(["export"]).output == (try await laptop.clamshell(["export"]).output))
        }
      }
    }

    private func line(_ number: Int, _ type: String, _ keys: String, at time: String) -> String {
      let id = "00000000-0000-4000-8000-0000000000" + (number < 10 ? "0\(number)" : "\(number)")
      let day = day(ago: 2)
      return
        #"{"id": "\#(id)", "type": "\#(type)", "day": "\#(day)", "at": "\#(day)T\#(time):00Z", \#(keys)}"#
    }
  }
}
