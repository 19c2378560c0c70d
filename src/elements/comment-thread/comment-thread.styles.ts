import type { CSSResultGroup } from 'lit';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { commentStyles } from './styles/comment.styles.js';
import { feedStyles } from './styles/feed.styles.js';
import { writingStyles } from './styles/writing.styles.js';

export const styles: CSSResultGroup = [hostStyles, controlStyles, feedStyles, commentStyles, writingStyles];
