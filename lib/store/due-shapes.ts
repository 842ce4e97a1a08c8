/**
 * The two shapes that tell what is due, made of schemas of their own: whoever asks only that need not carry the
 * schemas of everything else.
 */

import * as z from 'zod/mini';
import type { Activity } from '../domain/apply/activity';
import { activitySchema } from '../domain/apply/activity';
import { type DueApplication, dueApplicationSchema } from '../domain/apply/due-application';
import type { DueShapes } from './due-rows';
import { shortShape } from './row-shape';

export const dueApplications = shortShape<DueApplication>('applications', dueApplicationSchema);

export const activitySummaries = shortShape<Omit<Activity, 'body'>>(
  'activities',
  z.omit(activitySchema, { body: true }),
);

export const dueShapes: DueShapes = { applications: dueApplications, activities: activitySummaries };
