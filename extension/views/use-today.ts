import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../shared/i18n/local-day.ts';

const HOUR = 3_600_000;

/** The reader's calendar day, which goes on while a side panel stays open: what lapsed overnight is not to stand there as it did. */
export function useToday(start: string): string {
  const [today, setToday] = useState(start);
  useEffect(() => {
    const look = (): void => setToday(localDay(new Date()));
    const clock = setInterval(look, HOUR);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
