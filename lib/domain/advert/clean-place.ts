/** How a place of the page words where the job is: what stands round it goes. */
import { isSameName } from './same-name';

/** "South Coast Bakery, Southampton" names the employer and then the place. */
export function withoutName(place: string, company: string): string {
  const comma = place.indexOf(', ');
  // "City of Basinford, OR": a state alone is no place.
  if (/^\p{Lu}{2}$/u.test(place.slice(comma + 2))) return place.replace(/^(?:city|town|county) of /i, '');
  return comma > 1 && company !== '' && isSameName(place.slice(0, comma), company)
    ? place.slice(comma + 2)
    : place;
}

/** A place without its label, the small word before it and signs around it. */
export function cleanPlace(value: string): string {
  return (
    value
      .replace(/^(?:job |work )?locations?(?:\s?[:：]\s?|\s(?=\p{Lu}))/iu, '')
      // "Durham, with a day a week in Hexham".
      .replace(/,? with (?:an?|one|two|some|up to|occasional|regular) .*$/i, '')
      .replace(/^(?:in|based in|hybrid in|on-?site in)\s/i, '')
      // "Remote Full-time Customer Success": badges side by side.
      .replace(/^(remote|hybrid) (?:full|part)[- ]?time\b.*$/i, '$1')
      .replace(/^(?:\p{So}|\ufe0f|\s)+(?=\p{L})/u, '')
      .replace(/^[\s\-–—|/·•,]{1,6}|[\s\-–—|/·•,]{1,6}$/g, '')
      .slice(0, 300)
      .trim()
  );
}
