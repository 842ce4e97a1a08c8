import { expect, it } from 'vitest';
import { aggregates } from '@/lib/domain/synced';
import { thingOf } from './thing';

it.each(aggregates)('%s has a word on screen', (aggregate) => expect(thingOf(aggregate)).not.toBe('other'));
