/** For tests: a made-up man, and a picture of nobody. */

/** A made-up man: 62 grams of cocaine base in 2008, a notice under 851, 240 months, and every fact the runs read. */
export const dossier: Readonly<Record<string, unknown>> = {
  'person.name': 'Amos Delacroix', 'person.dateOfBirth': '1971-05-30',
  'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.district': 'Eastern District of Arkansas', 'conviction.docketNumber': '4:08-cr-00000-1',
  'conviction.decidedBy': 'jury verdict', 'conviction.offenseEndedOn': '2008-04-11', 'conviction.convictedOn': '2008-11-20', 'conviction.sentencedOn': '2009-02-19',
  'conviction.counts.0.number': 'One', 'conviction.counts.0.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.0.penalty': '841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base',
  'conviction.counts.0.foundGrams': 62, 'conviction.counts.0.deathResulted': false, 'conviction.counts.0.term': 240, 'conviction.counts.complete': true,
  'conviction.term': 240, 'conviction.supervisedReleaseMonths': 120, 'conviction.notice851': true,
  'conviction.priors851.0.description': 'possession of cocaine with intent to deliver, 1996', 'conviction.priors851.0.kind': 'felony drug offense, not serious', 'conviction.priors851.0.finalOn': '1996-09-03', 'conviction.priors851.complete': true,
  'guideline.edition': '2008', 'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 62, 'guideline.drugs.complete': true,
  'guideline.weapon': false, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': 0, 'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false,
  'guideline.baseLevel': 30, 'guideline.totalLevel': 30, 'guideline.category': 2, 'guideline.points': 3, 'guideline.statusPoints': 0, 'guideline.recencyPoints': 0, 'guideline.range': [240, 240],
  'custody.status': 'in prison', 'custody.facility': 'Forrest City Low', 'custody.commencedOn': '2009-02-19', 'custody.priorCreditDays': 314, 'custody.goodTimeLostDays': 27,
}

/** A drawn face as a JPEG, with a camera and a place written into it. */
export const drawnFace: Uint8Array<ArrayBuffer> = new Uint8Array(Buffer.from(
  '/9j/4QEuRXhpZgAASUkqAAgAAAAJAA8BAgALAAAAigAAABIBAwABAAAAAQAAABoBBQABAAAAegAAABsBBQABAAAAggAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAJiCAgALAAAAlgAAAGmHBAABAAAAogAAACWIBAABAAAA8AAAAAAAAABI' +
  'AAAAAQAAAEgAAAABAAAAenFjYW1lcmF6cQAAenFjYW1lcmF6cQAABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAAGgBAAADoAQAAQAAAMIBAAAAAAAAAgABAAIAAgAAAE4AAAACAAUA' +
  'AwAAAA4BAAAAAAAAIgAAAAEAAAArAAAAAQAAAAAAAAABAAAA/9sAQwAUDg8SDw0UEhASFxUUGB4yIR4cHB49LC4kMklATEtHQEZFUFpzYlBVbVZFRmSIZW13e4GCgU5gjZeMfZZzfoF8/9sAQwEVFxceGh47ISE7fFNGU3x8fHx8fHx8fHx8' +
  'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8/8AAEQgBwgFoAwEiAAIRAQMRAf/EABoAAQACAwEAAAAAAAAAAAAAAAAFBgEDBAL/xAA7EAEAAgECAwUEBgkFAQEAAAAAAQIDBBEFIUESEzFRcSJSYYEyQpGhwdEGFSMz' +
  'YnKx4fAUNZKy8VOi/8QAGAEBAQEBAQAAAAAAAAAAAAAAAAIBAwT/xAAeEQEBAQEAAgMBAQAAAAAAAAAAAQIREjEDIUFRE//aAAwDAQACEQMRAD8AsQAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AABi1orG9piI85Gsjnvr9NTxzVn05/0aZ4tpo8O3PpVnY3xruEf+uNP7mT7I/N6ji2mnx7cetWeUPG/x3Dnpr9NfwzVj15f1b62i0b1mJjzhvWcsZAawAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABrzZ8eCnby2isf1Y1scuo1+DT7xNu1f3' +
  'aozV8Sy596498dPh4y4UXf8AHXPx/wBd+fiufJyx7Y4+HOXFfJfJO972tPnM7vIi210kk9ADFAAD1TJfHO9LTWfOJ2eQY78PFc+Plk2yR8eUpLT6/BqNoi3Zv7tuSvCpqxFxKtYgtJxLLg2rk3yU+PjCZw58eenbx23j+jpLK5azctgCkAAA' +
  'AAAAAAAAAAAAAAAAAAAAAAAANGr1VdLi7dudp5VjzljZOsazV00tN7c7z9Gvmgc+fJqMk3yW3npHSHnLlvmyTfJO9peHK669Gc+IAlYAAAAAAAAAA2YM+TT5IvjttPWOktY1ix6PV01VN68rx9Kvk6FXxZb4ckXxztaFh0mqrqsXbrytHK1f' +
  'KXTOuuG8c+43gLcwAAAAAAAAAAAAAAAAAAAAAAAHm9646Wvedq1jeZV3V6i2pzTe3KPCseUO3jGp3mNPWeUc7fhCLctX8d/jzydAEOoAAAAAAAAAAAAAA36TUW02aL15x4WjzhoGsv2tNL1yUrek71tG8S9Ing+p2mdPaeU86/jCWdpex5tT' +
  'l4ANSAAAAAAAAAAAAAAAAAAAAPGbJGHFfJbwrG72jeM5ezhpijxvO8+kMt5FZnbxEZLzkva9p3m07y8g4PSADQAAAAAAAAAAAAAAAHrHecd63rO01neFmw5IzYq5K+Fo3VdM8Gy9rDfFPjSd49JXi/bl8k+upIB1cAAAAAAAAAAAAAAAAAAA' +
  'ABA8WydvWTHSkRH4p5WdVbt6nLbzvKN+nX459tQDk7gAAAAAAAAAAAAAAAAADt4Tk7GsivS8TH4uJt0tuxqsVvK8NntNnYswDu8oAAAAAAAAAAAAAAAAAAAAqtp3tM+crUqsxtMw57dvi/WAHN2AAAAAAAAAAAAAAAAAAGaztaJ8pYZiN5iB' +
  'i1APQ8gAAAAAAAAAAAAAAAAAAAArGevYz5K+Vpj71nV/idOxrcnlba0I36dfj9uQBydwAAAAAAAAAAAAAAAAABs09e3qMdfO0R97W6+GU7etp5V3tLZ7ZfqLAA7vIAAAAAAAAAAAAAAAAAAAAIrjWLljyx/LP4filWnV4e/018fWY5eqbOxW' +
  'byq0MzG07T4sOL1AAAAAAAAAAAAAAAAAACW4Li5ZMs/yx+P4IqI3naPFZNJh7jTUx9Yjn6rzPtz+S8nG4B1ecAAAAAAAAAAAAAAAAAAAAABB8V03dZ+8rHsZOfpPVwLNqcFdRhtjt18J8pVzLjtiyWpeNrVnaXLU5Xoxrs48AIdAAAAAAAAA' +
  'AAAAAAHvHjtlyVpSN7WnaBjs4Vpu9z95aPYx8/WU41abBXT4a469PGfOW12zOR59a7QBSAAAAAAAAAAAAAAAAAAAAAABw8R0X+op28cftax/yjydwyzrZeXqqzExO08pYTfEOH99vlwxtk6x7390LMTWZiYmJjxiXKzj051NMAJUAAAAAAAA' +
  'AAAzETaYiImZnwiBhETM7RzlOcN0X+np28kftbR/xjyeeH8P7nbLmjfJ0j3f7pB1zn9rjvffqAC3IAAAAAAAAAAAAAAAAAAAAAAAAAAcms0GPVR2vo5Pejr6usZZ1svPSs59Pl09+zlrt5T0lqWm9K5KzW9YtWeko3UcIid7ae238Nvzc7n+' +
  'O2fkl9ogbc2ny4J2y45r8en2tSXQAY0AAAAG3Dp8uedsWO1vj0SWn4REbW1Ft/4a/mqS1N1IjcGny6i/ZxV3856Qm9HoMeljtT7WTrby9HTSlcdYrSsVrHSHpczxx1u0AW5gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAExExtMbw5svD9Nl8c' +
  'cVnzrydIzjZbEZfg1J+hltHrG7Tbg2X6uWk+sTCZGeMV56Qv6nz+/j+2fyZrwbL9bLSPSJlMjPGN/wBNIynBqR9PLafSNnTi4fpsXOMcWnztzdQ3kTdWkRERtEbQApIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANGp1un0sftskVn3fGZ+SH' +
  '1P6QWneNNiiI96/5NktOp9zZtfpcHLJnpE+UTvP3Krn1up1P77Na0eW+0fY0K8U+SyZOP6WvKlMl/ltDmv8ApFef3enrH81t0IN8YztSluPay3hGKvpX+7XPGtdPhliPSkI8byHa7/1zr/8A7/8A4r+TMca10eOWJ9aQjw5DqUrx7WV8YxW9' +
  'a/3b6fpFeP3mnrP8ttkIM5DtWTFx/TW5ZKZKfLeHbh4hpM/7vPSZ8pnafvU4Z4xvkvQpmDW6nT7dzmvWPLfePsSmm/SC0bRqcUWj3qcp+xlzW9T459NrdPqo/Y5ItPu+Ex8nQloAAAAAAAAAAAAAAAAAAAAAAAACL4lxjHpd8eDbJl6+VSTo' +
  '7tTqcOlx9vNeKx0859EDreO5s29NNHdU9760/kjc2bJqMk5Mt5vaestbpM8Taza02tNrTMzPjMsApIAAAAAAAAAAAAADNbTWYmszEx4TCV0XHM2Hauojvaef1o/NEjLOtXTTarDqsfbw3i0dY6x6tyk4c2TT5IyYrzS0dYWLhvGKanbHn2x5' +
  'ek9LIueKlSgCWgAAAAAAAAAAAAAAAAAAK9xjivezOn09vYjle0fW+EfAk6W8euK8Ym3awaS21fC2SOvohAdZOIt6ANYAAAAAAAAAAAAAAAAAAAAm+FcYmvZwau29fCuSenqn1FTPB+K91MafUW9ieVLT9X4eiNZ/ipVhAQoAAAAAAAAAAAAA' +
  'ABx8T1saLTTaNu8typHx8wcXG+Jd1E6XDPtzHt2jpHkrzNrTe02tMzaZ3mZ6sOsnEW9AGsAAAAAAAAAAAAAAAAAAAAAAAAWHgnEu8iNLmn24j2LT1jyTKjVtNLRaszFoneJjotvDNbGt00WnbvK8rx8fNz1P1crsAS0AAAAAAAAAAABi0xWs' +
  '2tO0RG8zKo8S1k63VWyfUjlSPgmOP6zusEaek+3k52+FVcXmfqbQBaQAAAAAAAAAAAAAAAAAAAAAAAAAB18N1k6LVVyfUnlePg5BgvNbRasWrO8TG8TDKI4BrO9wTp7z7ePnX41S7lZx0gAAAAAAAAAAxaYrWbWnaIjeZZRvHdT3GhmlZ9rL' +
  'PZ+XX/PiT7Ff12pnV6vJlnwmfZjyjo5wdnMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0aHUzpNVjyx4RPtR5x1XGsxasWrO8TG8Soy0cC1Pf6GKWn2sU9n5dP8+CNT9VlJAIUAAAAAAAAKvx3Ud9rppE+zijs/Pr/nwWXLkjFivkt4UrMypWS8' +
  '5Mlr2+laZmVZjNPIDogAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASXAtR3Ouikz7OWOz8+n+fFGvWO848lb1+lWYmGX7avA8YskZcVMlfC9YmHtyWAAAAAAAAjuO5u64dasTzyTFfx/BVk3+kmXfJhxR0ibT8//ABCOmfSL7AFMAAAAAAAAAAAA' +
  'AAAAAAAAAAAAAAAAAAAAWngWbveHVrM88czX8fxSKA/RvLtkzYp6xFo+X/qfcr7dJ6AGAAAAAACqcayd5xLL5V2rH2OBt1OTvdTlv715n72p1iABrAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHfwXJ3fEsXlbes/YtalaXJ3WpxX928T966u' +
  'el5AEtAAAAHjPfu8GS/u1mfue3LxO3Y4dqJ/gmPt5Ap4Ds5gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC74L95gx396sT9ykLhwy3b4dp5/giPs5I0rLqAQoAAAAcPGv9rz/L/tAE9lVMB2cwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB' +
  'bOC/7Xg+f/aQRr0rLuAQoAB//9k=',
  'base64',
))
