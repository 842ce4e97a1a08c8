import * as z from 'zod/mini';
import type { PutOff } from '../domain/apply/put-off';
import { storedItem } from './stored-item';

/** What is put off on this computer, by key, to which day. */
export const putOffItem = storedItem<PutOff>('local', 'putOff', z.record(z.string(), z.string()), {});
