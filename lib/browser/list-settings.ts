import { listSettingsSchema, usualSettings } from '../domain/apply/list-settings';
import { storedItem } from './stored-item';

/** How the person looks at the panel's list and at the page of all jobs, each for itself. */
export const panelListItem = storedItem('local', 'panelList', listSettingsSchema, usualSettings);
export const boardListItem = storedItem('local', 'boardList', listSettingsSchema, usualSettings);
