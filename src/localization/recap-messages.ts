/** What is said at the end of a scenario. Its words come with the recap. */
export interface RecapMessages {
  // Each decision
  readonly recap: string;
  readonly ledTo: string;
  readonly expertToo: string;
  readonly expertWould: string;
  readonly tryOtherWay: string;
  readonly tryAnotherWay: string;
  readonly atStep: (step: string) => string;

  // Points; `text` comes with its sign where it is a change
  readonly points: (text: string, count: number) => string;
  readonly pointsAtStart: string;
  readonly pointsOfEnding: string;
  readonly pointsTogether: string;

  // Side by side
  readonly comparing: string;
  readonly compareWith: string;
  readonly expertWay: string;
  readonly earlierAttempt: (number: string) => string;
  readonly thisTime: string;
  readonly both: string;
  readonly alike: string;
  readonly otherwise: string;
  readonly notThere: string;
  readonly cameOut: string;
  readonly noEnding: string;

  // The map
  readonly pathMap: string;
  readonly asMap: string;
  readonly asList: string;
  readonly drawingMap: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly mapKeys: string;
  readonly onYourPath: string;
  readonly seenBefore: string;
  readonly notSeen: string;
  readonly youEndedHere: string;
  readonly untitledStep: string;
}
