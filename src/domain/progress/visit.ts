import type { Act } from '../act.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity } from '../xapi/types.js';
import { activityTypes } from '../xapi/vocabulary.js';
import type { CourseItem } from './course.js';

/** The learner opened what an item names: its page, or something on it. */
export const experienced = (activity: Activity): Act => ({ verb: 'experienced', activity });

/** What an item names, as far as its link says. */
export const linkedActivity = (item: CourseItem, language: string): Activity | undefined =>
  item.activity === undefined
    ? undefined
    : {
        id: item.activity,
        definition: {
          ...(!item.activity.includes('#') && { type: activityTypes.page }),
          name: languageMap(language, item.title),
        },
      };
