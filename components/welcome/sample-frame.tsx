import { type RefObject, useEffect } from 'react';
import { addDays } from '@/lib/domain/day';
import type { Country } from '@/lib/domain/first-choices';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import styles from './welcome.module.css';
import type { WelcomeApp } from './welcome-app';

interface SampleFrameProps {
  app: WelcomeApp;
  country: Country;
  frameRef: RefObject<HTMLIFrameElement | null>;
}

/** So many days the sample stays open. */
const openFor = 21;

/** The sample as a page within the page: it has its own look, and its own document to be read. */
export function SampleFrame({ app, country, frameRef }: SampleFrameProps) {
  const t = useTexts();
  const { today } = useCalendar();
  useEffect(() => {
    let isGone = false;
    const fill = async () => {
      const html = await app.samplePage(country);
      const page = frameRef.current?.contentDocument;
      if (!isGone && page) show(page, html, closingDay(addDays(today, openFor), country));
    };
    void fill();
    return () => {
      isGone = true;
    };
  }, [app, country, frameRef, today]);
  return <iframe ref={frameRef} className={styles.sample} title={t('welcome.sample')} />;
}

function show(page: Document, html: string, closingOn: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const closing = parsed.querySelector('[data-closing]');
  if (closing !== null) closing.textContent = closingOn;
  page.documentElement.remove();
  page.append(page.adoptNode(parsed.documentElement));
}

/** As an advert of that country writes it. */
function closingDay(day: string, country: Country): string {
  const format = new Intl.DateTimeFormat(`en-${country}`, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
