/** A value that follows another once it has rested. */
import { useEffect, useState } from 'react'

/** @param rest milliseconds without a change */
export function useDebounced<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => { setRested(value) }, rest)
    return () => { clearTimeout(timer) }
  }, [value, rest])
  return rested
}
