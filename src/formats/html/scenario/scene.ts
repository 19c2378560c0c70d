import { textOf, type Prose } from '../../../domain/question/model.js';
import type { Expression } from '../../../domain/scenario/expression.js';
import type { Block, Step } from '../../../domain/scenario/model.js';
import { authorKey } from '../author-key.js';
import { findAll, isHeading, isRemark, tagOf } from '../dom.js';
import { copyOf, isBlank, settle } from '../prose.js';
import { wordsOf } from '../text.js';
import { Chain } from './chain.js';
import { choiceName, finishChoices, type ChoiceDraft } from './choices.js';
import { and, joined, readAttributes, type Said } from './clauses.js';
import { readFlow, remarkOf, unlink, type Flow, type StepLink } from './flow.js';
import type { Outline, OutlinedStep } from './outline.js';
import type { ScenarioNotes } from './problems.js';
import { isSpeechClass, readSpeech } from './speech.js';
import { isQuiz } from './survey.js';

/** A step while its blocks are gathered. */
export class Scene {
  readonly step: OutlinedStep;
  readonly choices: ChoiceDraft[] = [];
  /** What is set for the step, or declared in it. */
  readonly said: Said[] = [];

  readonly #outline: Outline;
  readonly #notes: ScenarioNotes;
  readonly #title: Prose;
  readonly #blocks: Block[] = [];
  readonly #quizzes: string[] = [];
  readonly #ifs = new Chain();
  readonly #choiceIfs = new Chain();
  /** A condition in a paragraph of its own: it is for the next block. */
  #waiting: Said | undefined;
  /** A choice in a paragraph of its own: the next quote answers it. */
  #answerable: ChoiceDraft | undefined;

  constructor(step: OutlinedStep, outline: Outline, notes: ScenarioNotes) {
    this.step = step;
    this.#outline = outline;
    this.#notes = notes;
    const { node, heading } = step;
    const flow = heading && readFlow([heading], outline, notes);
    this.said.push(
      readAttributes(node, 'step', notes),
      ...(heading && heading !== node ? [readAttributes(heading, 'step', notes)] : []),
      ...(flow?.said ?? []),
    );
    if (flow) unlink(flow.links);
    this.#title = flow ? (flow.plain ?? settle(flow.copies, node, notes)) : '';
  }

  /** The condition of a block or group that starts here, that of the groups around it included. */
  within(element: Element, when: Expression | undefined): Expression | undefined {
    const said = joined([this.#takeWaiting(), readAttributes(element, 'block', this.#notes)]);
    return and(when, this.#ifs.next(said, element, this.#notes));
  }

  /** An author's node that stays as it is. */
  live(node: Element, around: Expression | undefined): void {
    const when = this.within(node, around);
    this.#blocks.push({ kind: 'live', ...(when && { when }), node });
    for (const each of [node, ...findAll(node, '*')]) {
      if (!isQuiz(each, tagOf(each))) continue;
      const key = authorKey(each);
      if (key === undefined) this.#notes.add('nameless-quiz', each);
      else this.#quizzes.push(key);
    }
  }

  /** An item with a link: all of it is the choice. */
  item(item: Element, when: Expression | undefined): void {
    const flow = readFlow(Array.from(item.childNodes), this.#outline, this.#notes, true);
    for (const box of findAll(flow.copies, 'input')) box.remove();
    this.#answerable = undefined;
    for (const link of flow.links) this.#ownChoice(item, flow, link, when);
  }

  /** A paragraph, list, table, picture, quote, or a run of text that stands in no element. */
  flow(nodes: readonly Node[], around: Expression | undefined): void {
    const [only, more] = nodes.filter((node) => !isBlank(node));
    const element = only && !more && tagOf(only) !== '#text' ? (only as Element) : undefined;
    const tag = element ? tagOf(element) : '';
    const node = only ?? this.step.node;
    const flow = readFlow(nodes, this.#outline, this.#notes);
    const { copies, links } = flow;
    const isQuoted = element !== undefined && (tag === 'blockquote' || isSpeechClass(element));
    const speech = isQuoted ? readSpeech(copies, node, this.#notes) : undefined;
    const answered = this.#answerable;
    this.#answerable = undefined;
    if (answered && element && !speech && isRemark(element, tag)) {
      answered.feedback ??= remarkOf([element], element, this.#notes);
      return;
    }
    const [link, second] = links;
    if (link && !second && !isQuoted && wordsOf(copies.childNodes) === wordsOf([link.copy])) {
      this.#answerable = this.#ownChoice(element ?? link.node, flow, link, around);
      return;
    }
    const { when: own, otherwise, ...said } = joined(flow.said);
    this.said.push(said);
    const texts = links.map(({ copy }) => settle(copyOf(copy.childNodes), node, this.#notes));
    unlink(links);
    const prose = speech?.prose ?? flow.plain ?? settle(copies, node, this.#notes);
    const condition: Said = { effects: [], ...(own && { when: own }), ...(otherwise && { otherwise }) };
    if (prose === '' && !speech) {
      if (own ?? otherwise) this.#waiting = joined([this.#takeWaiting(), condition]);
      return;
    }
    const outer = element ? this.within(element, around) : around;
    const when = and(outer, this.#ifs.next(condition, node, this.#notes));
    const shown = { ...(when && { when }) };
    if (speech) this.#blocks.push({ kind: 'speech', ...shown, ...speech });
    else {
      if (isQuoted && tag !== 'blockquote') this.#notes.add('nameless-speech', node);
      // A heading by itself stays one.
      const kept = isHeading(tag) ? (flow.plain === undefined ? copies : copyOf(nodes)) : undefined;
      const whole = kept ? { text: textOf(prose), nodes: Array.from(kept.childNodes) } : prose;
      this.#blocks.push({ kind: 'prose', ...shown, prose: whole });
    }
    links.forEach((each, index) => this.#choice(each, texts[index] ?? '', each.said, when));
  }

  end(places: Map<string, Node>): Step {
    const { id, node } = this.step;
    places.set(id, node);
    const said = joined(this.said);
    const { ending, timer, score } = said;
    if (said.when ?? said.otherwise ?? said.once ?? said.expert ?? (ending ? undefined : score))
      this.#notes.add('misplaced-clause', node);
    const choices = finishChoices(this.choices, this.#notes, (choice, place) =>
      places.set(`${id}/${choice}`, place),
    );
    const late =
      choices.find((choice) => choice.id === timer?.choice) ?? choices.find(({ to }) => to === timer?.choice);
    return {
      id,
      ...(this.#title !== '' && { title: this.#title }),
      blocks: this.#blocks,
      choices,
      effects: said.effects,
      ...(ending && { ending: score === undefined ? ending : { score, ...ending } }),
      ...(timer && { timer: late ? { ...timer, choice: late.id } : timer }),
      quizzes: this.#quizzes,
    };
  }

  #takeWaiting(): Said {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting ?? { effects: [] };
  }

  #ownChoice(
    element: Element,
    { copies, said, feedback }: Flow,
    link: StepLink,
    when: Expression | undefined,
  ): ChoiceDraft | undefined {
    unlink([link]);
    const attributes = element === link.node ? [] : [readAttributes(element, 'choice', this.#notes)];
    const text = settle(copies, element, this.#notes);
    return this.#choice(link, text, [...attributes, ...said, ...link.said], when, element, feedback);
  }

  #choice(
    { node: link, to }: StepLink,
    text: Prose,
    all: readonly Said[],
    around: Expression | undefined,
    node = link,
    feedback?: Prose,
  ): ChoiceDraft | undefined {
    if (to === null) {
      this.#notes.add('link-to-nowhere', link);
      return undefined;
    }
    const said = joined(all);
    if (said.start ?? said.ending ?? said.timer) this.#notes.add('misplaced-clause', node);
    const when = and(around, this.#choiceIfs.next(said, node, this.#notes));
    const draft = { node, text, to, when, said, named: choiceName(said, link, node), feedback };
    this.choices.push(draft);
    return draft;
  }
}
