export { readCourse, type CourseReading } from './course.js';
