/** Which fields of work an advert belongs to, and by which of its words. */
import type { AdvertDemands } from '../finding/find-requirements';
import type { Pack } from './pack';
import { packs } from './packs';
import { type FoundSignal, signalsIn } from './signals-in';

export interface DetectedPack {
  pack: Pack;
  /** The sum of the weights of the signals found. */
  strength: number;
  /** Why it applies: the signals found, in the order of the advert. */
  signals: FoundSignal[];
}

/** A field is told by so many different signals, which weigh so much; and a second one by most of what the first has. */
const least = { signals: 3, strength: 6, ofFirst: 0.6 } as const;
const most = 2;

/** The packs that apply, the field that is told most surely first. None for an advert of another language or of no field we know. */
export function detectPacks(
  text: string,
  demands: Pick<AdvertDemands, 'language' | 'civilService'>,
): DetectedPack[] {
  if (demands.language === 'other') return [];
  const found = packs.map((pack) => detected(pack, text));
  const fields = found
    .filter(
      ({ pack, signals, strength }) =>
        pack.kind === 'field' && signals.length >= least.signals && strength >= least.strength,
    )
    .sort((one, other) => other.strength - one.strength || (one.pack.slug < other.pack.slug ? -1 : 1));
  const close = fields
    .filter(({ strength }) => strength >= (fields[0]?.strength ?? 0) * least.ofFirst)
    .slice(0, most);
  return [...close, ...found.filter(({ pack }) => holdsFor(pack, text, demands))];
}

function detected(pack: Pack, text: string): DetectedPack {
  const signals = signalsIn(pack, text);
  return { pack, signals, strength: signals.reduce((sum, { signal }) => sum + signal.weight, 0) };
}

/** Values are asked by kinds of employers, whatever the field. */
function holdsFor(pack: Pack, text: string, { civilService }: Pick<AdvertDemands, 'civilService'>): boolean {
  if (pack.slug === 'civil-service-behaviours') return (civilService?.behaviours.length ?? 0) > 0;
  return pack.slug === 'nhs-values' && /\bNHS\b/.test(text);
}
