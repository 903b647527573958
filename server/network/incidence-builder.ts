/**
 * Entries of people, meetings, locations and attendances, in any order of arrival → IncidenceIndex.
 * Attendances are kept as numbers while they arrive, so that a million of them can be streamed.
 * One person twice at one meeting counts once, with the stronger capacity.
 * Errors: RangeError for an id given twice, and for an attendance of somebody or something unknown.
 */
import type { AttendanceEntry, IncidenceIndex, LocationEntry, MeetingEntry, PersonEntry, PlainRows, Rows } from './incidence-index.ts'
import { at, CAPACITIES } from './incidence-index.ts'
import type { Seat } from './copresence.ts'

/** A list of numbers that grows by doubling. */
class NumberList {
  #numbers = new Uint32Array(1024)
  length = 0
  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length] = value
    this.length += 1
  }
  at(index: number): number { return this.#numbers[index] ?? 0 }
}

/** A list whose entries are found by id. */
class Directory<T extends { readonly id: string }> {
  readonly entries: T[] = []
  readonly indexOf = new Map<string, number>()
  constructor(readonly noun: string) {}
  add(entry: T): void {
    if (this.indexOf.has(entry.id)) throw new RangeError(`The ${this.noun} ${entry.id} was given twice.`)
    this.indexOf.set(entry.id, this.entries.length)
    this.entries.push(entry)
  }
  find(id: string): number {
    const found = this.indexOf.get(id)
    if (found === undefined) throw new RangeError(`The ${this.noun} ${id} of an attendance is unknown.`)
    return found
  }
}

/** Takes entries one by one; `finish` makes the index. People and meetings come before their attendances. */
export class IncidenceBuilder {
  readonly #people = new Directory<PersonEntry>('person')
  readonly #meetings = new Directory<MeetingEntry>('meeting')
  readonly #locations = new Directory<LocationEntry>('location')
  readonly #seats: Seat[] = []
  readonly #seatOf = new Map<string, number>()
  readonly #person = new NumberList()
  readonly #meeting = new NumberList()
  readonly #seat = new NumberList()
  readonly #capacity = new NumberList()

  addPerson(entry: PersonEntry): void { this.#people.add(entry) }
  addMeeting(entry: MeetingEntry): void { this.#meetings.add(entry) }
  addLocation(entry: LocationEntry): void { this.#locations.add(entry) }

  /** @throws RangeError when the person or the meeting was not added before */
  addAttendance(entry: AttendanceEntry): void {
    const person = this.#people.find(entry.person)
    const meeting = this.#meetings.find(entry.meeting)
    this.#person.push(person)
    this.#meeting.push(meeting)
    this.#seat.push(this.#seatNumber(entry))
    this.#capacity.push(CAPACITIES.indexOf(entry.capacity))
  }

  finish(): IncidenceIndex {
    const byMeeting = this.#rows(this.#meeting, this.#person, this.#meetings.entries.length)
    return {
      people: this.#people.entries, meetings: this.#meetings.entries, locations: this.#locations.entries,
      personAt: this.#people.indexOf, meetingAt: this.#meetings.indexOf, locationAt: this.#locations.indexOf,
      byPerson: transpose(byMeeting, this.#people.entries.length), byMeeting,
      seats: this.#seats, mixedSeats: mixedSeats(byMeeting), meetingPlaces: this.#meetingPlaces(),
    }
  }

  #seatNumber({ mode, venue }: Seat): number {
    const key = venue === undefined ? mode : `${mode}\n${venue}`
    const known = this.#seatOf.get(key)
    if (known !== undefined) return known
    this.#seatOf.set(key, this.#seats.length)
    this.#seats.push(venue === undefined ? { mode } : { mode, venue })
    return this.#seats.length - 1
  }

  /** Attendances by row; each row sorted, each target once with its strongest capacity. */
  #rows(row: NumberList, target: NumberList, count: number): Rows {
    const order = new Uint32Array(row.length).map((_, i) => i).sort((a, b) =>
      row.at(a) - row.at(b) || target.at(a) - target.at(b) || this.#capacity.at(b) - this.#capacity.at(a))
    const isRepeat = (i: number): boolean => i > 0
      && row.at(at(order, i)) === row.at(at(order, i - 1)) && target.at(at(order, i)) === target.at(at(order, i - 1))
    const kept = order.filter((_, i) => !isRepeat(i))
    const starts = new Uint32Array(count + 1)
    for (const entry of kept) starts[row.at(entry) + 1] = at(starts, row.at(entry) + 1) + 1
    for (let i = 0; i < count; i += 1) starts[i + 1] = at(starts, i + 1) + at(starts, i)
    return {
      starts,
      targets: kept.map((entry) => target.at(entry)),
      seats: kept.map((entry) => this.#seat.at(entry)),
      capacities: Uint8Array.from(kept, (entry) => this.#capacity.at(entry)),
    }
  }

  #meetingPlaces(): PlainRows {
    const starts = new Uint32Array(this.#meetings.entries.length + 1)
    const targets = new NumberList()
    this.#meetings.entries.forEach((meeting, i) => {
      const found = new Set<number>()
      for (const id of [...meeting.heldAt, ...meeting.articlePlaces]) this.#climb(id, found)
      for (const place of [...found].sort((a, b) => a - b)) targets.push(place)
      starts[i + 1] = targets.length
    })
    return { starts, targets: Uint32Array.from({ length: targets.length }, (_, i) => targets.at(i)) }
  }

  /** Adds a location and all it lies within; ends at what is unknown or was met before. */
  #climb(id: string, found: Set<number>): void {
    let next: string | undefined = id
    while (next !== undefined) {
      const place = this.#locations.indexOf.get(next)
      if (place === undefined || found.has(place)) return
      found.add(place)
      next = this.#locations.entries[place]?.within
    }
  }
}

/** 1 for each row that has two different seats. */
function mixedSeats({ starts, seats }: Rows): Uint8Array {
  return new Uint8Array(starts.length - 1).map((_, row) => Number(seats.subarray(at(starts, row) + 1, at(starts, row + 1)).some((seat) => seat !== seats[at(starts, row)])))
}

/** Rows turned round, in linear time; the result's rows are sorted because the source is walked in order. */
function transpose(rows: Rows, count: number): Rows {
  const starts = new Uint32Array(count + 1)
  for (const target of rows.targets) starts[target + 1] = at(starts, target + 1) + 1
  for (let i = 0; i < count; i += 1) starts[i + 1] = at(starts, i + 1) + at(starts, i)
  const next = starts.slice()
  const turned = { starts, targets: new Uint32Array(rows.targets.length), seats: new Uint32Array(rows.targets.length), capacities: new Uint8Array(rows.targets.length) }
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let i = at(rows.starts, row); i < at(rows.starts, row + 1); i += 1) {
      const target = at(rows.targets, i)
      const to = at(next, target)
      next[target] = to + 1
      turned.targets[to] = row
      turned.seats[to] = at(rows.seats, i)
      turned.capacities[to] = at(rows.capacities, i)
    }
  }
  return turned
}
