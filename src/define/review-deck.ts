import './learning-scope.js';
import { ReviewDeck } from '../elements/review-deck/review-deck.js';

ReviewDeck.define();

declare global {
  interface HTMLElementTagNameMap {
    'review-deck': ReviewDeck;
  }
}
