/**
 * Entries of people, meetings, locations and attendances, in any order of arrival → IncidenceIndex.
 * Attendances are kept as numbers while they arrive, so that a million of them can be streamed.
 * One person twice at one meeting counts once, with the stronger capacity.
 * Errors: RangeError for an id given twice, and for an attendance of somebody or something unknown.
 */
import type { AttendanceEntry, IncidenceIndex, LocationEntry, MeetingEntry, PersonEntry, PlaceSets, Rows } from './incidence-index.ts'
import { at, CAPACITIES, dayNumber, MEETING_KINDS } from './incidence-index.ts'
import { OutletBook } from './outlet-book.ts'
import { partCode, PRESENCES } from './part-codes.ts'
import { sumUp, transpose } from './rows.ts'
import { type Seat, seatCodes } from './copresence.ts'

/** A list of numbers that grows by doubling. */
class NumberList {
  #numbers = new Int32Array(1024)
  length = 0
  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(this.length * 2)
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
  readonly #outlets = new OutletBook()
  readonly #seats: Seat[] = []
  readonly #seatOf = new Map<string, number>()
  readonly #person = new NumberList()
  readonly #meeting = new NumberList()
  readonly #seat = new NumberList()
  readonly #capacity = new NumberList()

  addPerson(entry: PersonEntry): void { this.#people.add(entry) }
  /** @param outlets the newspapers that report it */
  addMeeting(entry: MeetingEntry, outlets: readonly string[] = []): void {
    this.#meetings.add(entry)
    this.#outlets.add(outlets)
  }

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
    const meetings = this.#meetings.entries
    const byMeeting = this.#rows()
    return {
      people: this.#people.entries, meetings, locations: this.#locations.entries,
      personAt: this.#people.indexOf, meetingAt: this.#meetings.indexOf, locationAt: this.#locations.indexOf,
      byPerson: transpose(byMeeting, this.#people.entries.length), byMeeting,
      seats: this.#seats, seatCodes: seatCodes(this.#seats), mixedSeats: mixedSeats(byMeeting),
      kinds: Uint8Array.from(meetings, ({ kind }) => MEETING_KINDS.indexOf(kind)),
      firstDays: Int32Array.from(meetings, ({ dateFrom }) => dayNumber(dateFrom)),
      lastDays: Int32Array.from(meetings, ({ dateFrom, dateTo }) => dayNumber(dateTo ?? dateFrom)),
      placeSets: this.#placeSets(), outlets: this.#outlets.names, outletSets: this.#outlets.sets(),
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

  /** Attendances by meeting; each row sorted, each person once with the strongest capacity. Linear: sorted by counting, twice. */
  #rows(): Rows {
    const order = sortedBy(this.#meeting, sortedBy(this.#person, Int32Array.from({ length: this.#person.length }, (_, i) => i), this.#people.entries.length), this.#meetings.entries.length)
    const kept = new Int32Array(order.length)
    let count = 0
    for (const entry of order) {
      const before = at(kept, count - 1)
      const isRepeat = count > 0 && this.#meeting.at(before) === this.#meeting.at(entry) && this.#person.at(before) === this.#person.at(entry)
      if (!isRepeat) {
        kept[count] = entry
        count += 1
      } else if (this.#capacity.at(entry) > this.#capacity.at(before)) kept[count - 1] = entry
    }
    return this.#rowsOf(kept.subarray(0, count))
  }

  #rowsOf(kept: Int32Array): Rows {
    const starts = new Int32Array(this.#meetings.entries.length + 1)
    for (const entry of kept) starts[this.#meeting.at(entry) + 1] = at(starts, this.#meeting.at(entry) + 1) + 1
    sumUp(starts)
    const presences = Int32Array.from(this.#seats, ({ mode }) => PRESENCES.indexOf(mode))
    return {
      starts,
      targets: kept.map((entry) => this.#person.at(entry)),
      seats: kept.map((entry) => this.#seat.at(entry)),
      parts: Uint8Array.from(kept, (entry) => partCode(this.#capacity.at(entry), at(presences, this.#seat.at(entry)))),
    }
  }

  #placeSets(): PlaceSets {
    const of = new Int32Array(this.#meetings.entries.length)
    const known = new Map<string, number>()
    const starts = [0]
    const targets: number[] = []
    this.#meetings.entries.forEach(({ heldAt, articlePlaces }, meeting) => {
      const named = [...heldAt, ...articlePlaces]
      const key = named.join('\n')
      const set = known.get(key) ?? known.size
      of[meeting] = set
      if (set < known.size) return
      known.set(key, set)
      const found = new Set<number>()
      for (const id of named) this.#climb(id, found)
      targets.push(...[...found].sort((a, b) => a - b))
      starts.push(targets.length)
    })
    return { of, locations: { starts: Int32Array.from(starts), targets: Int32Array.from(targets) } }
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

/** Entries in the order of their keys, equal ones in the order they came. @param count keys lie below it */
function sortedBy(keys: NumberList, entries: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1)
  for (const entry of entries) next[keys.at(entry) + 1] = at(next, keys.at(entry) + 1) + 1
  sumUp(next)
  const sorted = new Int32Array(entries.length)
  for (const entry of entries) {
    const key = keys.at(entry)
    const to = at(next, key)
    next[key] = to + 1
    sorted[to] = entry
  }
  return sorted
}

/** 1 for each row that has two different seats. */
function mixedSeats({ starts, seats }: Rows): Uint8Array {
  return new Uint8Array(starts.length - 1).map((_, row) => Number(seats.subarray(at(starts, row) + 1, at(starts, row + 1)).some((seat) => seat !== seats[at(starts, row)])))
}
