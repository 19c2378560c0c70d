/** Types of activities; vocabulary.ts says where they come from. Each is an export of its own: a page gets what it uses. */

export const page = 'http://activitystrea.ms/schema/1.0/page';
export const module = 'http://adlnet.gov/expapi/activities/module';
export const course = 'http://adlnet.gov/expapi/activities/course';
export const assessment = 'http://adlnet.gov/expapi/activities/assessment';
export const scenario = 'http://id.tincanapi.com/activitytype/scenario';
export const interaction = 'http://adlnet.gov/expapi/activities/cmi.interaction';
export const profile = 'http://adlnet.gov/expapi/activities/profile';
/** What somebody wants to achieve (Tin Can registry). */
export const goal = 'http://id.tincanapi.com/activitytype/goal';
