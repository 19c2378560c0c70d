export { readTwee } from './read.js';
export { writeTwee } from './write.js';
