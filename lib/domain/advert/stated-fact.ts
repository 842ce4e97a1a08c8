import type { AdvertField } from './advert-reading';

/** What one line or two state of an advert: "Location: Leeds". */
export interface StatedFact {
  field: AdvertField;
  label: string;
  value: string;
}
