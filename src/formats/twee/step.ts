import { contentKey } from '../../domain/question/key.js';
import { textOf } from '../../domain/question/model.js';
import type { Effect, Expression } from '../../domain/scenario/expression.js';
import type { Block, Choice, Step } from '../../domain/scenario/model.js';
import type { Settings } from '../../domain/scenario/parse.js';
import { unlike } from '../html/settings.js';
import { linesOf, variantsOf, type Line, type Piece } from './lines.js';
import { both, isTooDeep, not, type Node } from './nodes.js';
import type { Scope } from './terms.js';
import { plainWords } from './words.js';

type Link = Piece & { readonly kind: 'link' };
type Draft<T> = { -readonly [Name in keyof T]: T[Name] };

const rule = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const marker = /^[\t ]*(?:[-*+>•]|\d+[.)])[\t ]*/u;
const between = /^[\s|,;/•·–—-]*$/u;
const quote = /^[\t ]*>[\t ]?/u;
const heading = /^[\t ]*#{1,6}(?:[\t ]+|$)/u;
const sugarHeading = /^[\t ]*!{1,6}[\t ]*/u;
const speech = /^[\t ]*(\*\*|''|__)([^\n]{1,200}?)(?:[\t ]*[:：][\t ]*\1|\1[\t ]*[:：])[\t ]*([^]*)$/u;

/** Builds a step out of the lines of a passage. */
export class StepReader {
  readonly #scope: Scope;
  readonly #declared: Settings[];
  readonly #step: Draft<Step> & { blocks: Block[]; choices: Draft<Choice>[]; effects: Effect[] };
  readonly #taken = new Set<string>();
  isStart = false;
  /** What holds where no condition of the lines before did. */
  #otherwise: Expression | undefined;
  /** A condition that stood alone holds for the next line. */
  #pending: Settings | undefined;
  /** The choice that a quote right here is feedback to. */
  #answered: Draft<Choice> | undefined;

  /** @param declared - Takes in what is said of the whole scenario. */
  constructor(scope: Scope, declared: Settings[]) {
    this.#scope = scope;
    this.#declared = declared;
    this.#step = { id: scope.step, blocks: [], choices: [], effects: [], quizzes: [] };
  }

  read(nodes: readonly Node[]): Step {
    this.#readSets(nodes, false);
    for (const line of linesOf(nodes)) this.#readLine(line);
    return this.#step;
  }

  #readSets(nodes: readonly Node[], isConditional: boolean): void {
    for (const node of nodes) {
      if (node.kind === 'if') this.#readSets(node.nodes, true);
      else if (node.kind === 'goto') this.#scope.notes.add('goto-left-out', node.line, node.target);
      else if (node.kind === 'set' && !isConditional) this.#step.effects.push(...node.effects);
      else if (node.kind === 'set' && node.effects.length > 0) {
        this.#scope.notes.add(
          'conditional-set',
          node.line,
          node.effects.map(({ variable }) => variable).join(', '),
        );
      }
    }
  }

  #readLine(line: Line): void {
    if (line.pieces.every(({ kind }) => kind === 'settings')) {
      for (const piece of line.pieces)
        if (piece.kind === 'settings') this.#readAlone(piece.settings, line.line);
      return;
    }
    const links: [Link, Expression | undefined, Settings[], string | undefined][] = [];
    const own: Settings[] = this.#pending ? [this.#pending] : [];
    this.#pending = undefined;
    const collect = (pieces: readonly Piece[], when: Expression | undefined): void => {
      for (const piece of pieces) {
        const last = links.at(-1);
        if (piece.kind === 'if') collect(piece.nodes as readonly Piece[], both(when, piece.when));
        else if (piece.kind === 'link') links.push([piece, when, [], undefined]);
        else if (piece.kind !== 'settings') continue;
        else if (last) {
          last[2].push(piece.settings);
          last[3] ??= piece.id;
        } else own.push(piece.settings);
      }
    };
    collect(line.pieces, undefined);
    const when = both(line.when, this.#conditionOf(own, line.line));
    for (const settings of own) this.#readOfStep(settings, line.line);
    const hasIf = line.pieces.some(({ kind }) => kind === 'if');
    const words = line.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    const isBare = links.length > 0 && !hasIf && between.test(words.replace(marker, ''));
    const last = this.#answered;
    this.#answered = undefined;
    const choices = links.map(([link, within, settings, id]) =>
      this.#readChoice(link, both(when, within), settings, id),
    );
    if (isBare) this.#answered = choices.at(-1);
    else if (last && links.length === 0 && quote.test(words)) {
      const said = plainWords(words.replace(quote, ''));
      if (said !== '')
        last.feedback = last.feedback === undefined ? said : `${textOf(last.feedback)} ${said}`;
      this.#answered = last;
    } else {
      for (const variant of variantsOf({ ...line, when }, this.#scope.notes)) {
        const text = variant.pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
        this.#readWords(text, this.#kept(variant.when, line.line, text));
      }
    }
  }

  #readWords(source: string, when: Expression | undefined): void {
    if (rule.test(source)) return;
    const isHeading =
      heading.test(source) || (this.#scope.format === 'sugarcube' && sugarHeading.test(source));
    const text = isHeading
      ? source.replace(heading, '').replace(sugarHeading, '')
      : source.replace(quote, '');
    const prose = plainWords(text);
    const step = this.#step;
    const isFirst = step.blocks.length === 0 && step.choices.length === 0 && step.title === undefined;
    const [, , name, said] = speech.exec(text) ?? [];
    const speaker = name === undefined ? '' : plainWords(name);
    if (isHeading && isFirst && !when && prose !== '') step.title = prose;
    else if (speaker !== '') {
      step.blocks.push({
        kind: 'speech',
        ...(when && { when }),
        speaker: { name: speaker },
        prose: plainWords(said ?? ''),
      });
    } else if (prose !== '') step.blocks.push({ kind: 'prose', ...(when && { when }), prose });
  }

  #kept(when: Expression | undefined, line: number, said: string): Expression | undefined {
    if (!isTooDeep(when)) return when;
    this.#scope.notes.add('too-many-conditions', line, said);
    return undefined;
  }

  #readChoice(link: Link, within: Expression | undefined, said: readonly Settings[], id: string | undefined) {
    const text = plainWords(link.text);
    const joined = said.reduce((all, settings) => both(all, settings.when), within);
    const when = this.#kept(joined, link.line, text);
    const { notes } = this.#scope;
    if (!this.#scope.isPassage(link.target)) notes.add('link-to-nowhere', link.line, link.target);
    const choice: Draft<Choice> = {
      id: unlike(id ?? contentKey(text), this.#taken),
      text,
      to: this.#scope.idOf(link.target),
      ...(when && { when }),
      once: said.some(({ once }) => once),
      effects: [...link.effects, ...said.flatMap(({ effects }) => effects)],
      score: said.find(({ score }) => score !== undefined)?.score ?? 0,
      expert: said.some(({ expert }) => expert),
    };
    for (const settings of said) {
      const { ending, timer, start, otherwise } = settings;
      if (ending ?? timer ?? start ?? otherwise) notes.add('misplaced-setting', link.line, link.text);
      this.#declare(settings);
    }
    this.#step.choices.push(choice);
    return choice;
  }

  /** Settings in a line of their own. */
  #readAlone(settings: Settings, line: number): void {
    if (settings.when ?? settings.otherwise) this.#pending = settings;
    else this.#readOfStep(settings, line);
  }

  #conditionOf(said: readonly Settings[], line: number): Expression | undefined {
    let when: Expression | undefined;
    for (const settings of said) when = both(when, settings.when);
    const isElse = said.some(({ otherwise }) => otherwise);
    if (isElse && !this.#otherwise) this.#scope.notes.add('else-without-if', line, '{else}');
    const before = isElse ? this.#otherwise : undefined;
    if (isElse || when) this.#otherwise = when ? both(before, not(when)) : undefined;
    return both(before, when);
  }

  #readOfStep(settings: Settings, line: number): void {
    const { ending, timer, score, once, expert, start } = settings;
    const step = this.#step;
    step.effects.push(...settings.effects);
    const points = ending?.score ?? score;
    if (ending) step.ending = { ...ending, ...(points !== undefined && { score: points }) };
    if (timer) step.timer = timer;
    if (start) this.isStart = true;
    if (once || expert || (score !== undefined && !ending)) {
      this.#scope.notes.add('misplaced-setting', line, once ? 'once' : expert ? 'expert' : 'score');
    }
    this.#declare(settings);
  }

  #declare(settings: Settings): void {
    if (settings.variables ?? settings.scoring) this.#declared.push(settings);
  }
}
