import type { Durability, MemoryReason } from '../domain/ports.js';
import { ask } from './ask.js';
import { openTables } from './disk-tables.js';
import { isLost, reasonFor } from './failures.js';
import { during, Gate } from './gate.js';
import type { MemoryTables } from './memory-tables.js';
import type { Migration } from './migrations.js';
import { RecordStore } from './record-store.js';
import type { Stored } from './record-store.js';
import { snapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

export interface StorageOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Milliseconds to wait for the database before memory takes its place. */
  readonly patience: number;
  /** Hears when durability changes. */
  readonly onDurability: (durability: Durability) => void;
  /** Hears what came to disk from memory. */
  readonly onCarriedOver: (stored: Stored) => void;
}

/** Most pages have a disk, and need none of this. */
const loadMemory = (): Promise<typeof import('./memory.js')> => import('./memory.js');

/**
 * Knows where rows can be kept at this moment, and moves them when that changes.
 *
 * Disk alone is the rule. Memory alone: the database is refused, newer or late. Both: the disk is full, or came late and could
 * not take over what memory holds; then memory does the work, and disk only gives old statements.
 */
export class Storage {
  durability: Durability = { kind: 'durable' };
  readonly #options: StorageOptions;
  readonly #gate = new Gate();
  readonly #asked = new Set<Promise<unknown>>();
  #disk: RecordStore | undefined;
  #memory: RecordStore<MemoryTables> | undefined;
  #opening: Promise<void> | undefined;
  #wanted = false;
  #hadDisk = false;

  constructor(options: StorageOptions) {
    this.#options = options;
  }

  /** Resolves when there is a place to work: the database, or memory when it is refused or does not come in time. */
  async open(): Promise<void> {
    this.#wanted = true;
    if (this.#disk) return;
    // The first time nothing can be in its way, and the browser opens while the page still makes its elements.
    if (!this.#hadDisk && !this.#memory) this.#begin();
    await this.#gate.move(() => this.#open());
  }

  /** Does the work where rows are kept; see `ask`. */
  use<Result>(work: (store: RecordStore) => Promise<Result>, critical = false): Promise<Result> {
    return during(this.#asked, ask(this, work, critical));
  }

  /** Tries to bring to disk what is only in memory. */
  async settle(): Promise<void> {
    if (this.#disk) await this.#carryOver();
    else await this.#gate.move(() => this.#open());
  }

  /** Closes the database when all that was asked is answered. What is only in memory stays there for the next `open`. */
  async release(): Promise<void> {
    this.#wanted = false;
    await Promise.allSettled(this.#asked);
    await this.#gate.move(async () => {
      if (!this.#wanted) await this.#drop(this.#disk);
    });
  }

  /** Calls the work with the place where rows are kept now, and the disk that this place needs. */
  pass<Result>(work: (place: RecordStore, disk?: RecordStore) => Promise<Result>): Promise<Result> {
    return this.#gate.pass(() => {
      const place = this.#memory ?? this.#disk;
      if (!place) throw new DOMException('The database is not open.', 'InvalidStateError');
      return work(place, this.#disk);
    });
  }

  /** The disk is full: memory takes what is new, and begins with what the page has to know. */
  fill(): Promise<void> {
    return this.#gate.move(async () => {
      if (!this.#disk || this.#memory) return;
      await this.#resign('quota', await snapshot(this.#disk.tables, ['documents', 'meta', 'outbox']));
    });
  }

  /** This connection is lost: gets another. */
  async reopen(lost: RecordStore | undefined): Promise<void> {
    void this.#drop(lost);
    if (!this.#memory) await this.#gate.move(() => this.#open());
  }

  async #open(): Promise<void> {
    if (this.#disk) return;
    this.#begin();
    if (this.#memory) return;
    let timer;
    // Runs in any case, not only when the browser says `blocked`: some never answer at all.
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => resolve(this.#resign('blocked')), this.#options.patience);
    });
    await Promise.race([this.#opening, late]);
    clearTimeout(timer);
  }

  /** Asks for the database, unless that is done already. */
  #begin(): void {
    const { name, migrations } = this.#options;
    const open = () => openTables(name, migrations, (version) => this.#handleVersionChange(version));
    this.#opening ??= open()
      .catch(async (error: Error) => {
        const { openAgain } = await loadMemory().catch(() => Promise.reject(error));
        return openAgain(open, error, this.#hadDisk);
      })
      .then(
        (tables) => this.#adopt(new RecordStore(tables)),
        (error: Error) => this.#resign(reasonFor(error)),
      )
      .finally(() => (this.#opening = undefined));
  }

  async #adopt(disk: RecordStore): Promise<void> {
    this.#disk = disk;
    this.#hadDisk = true;
    if (this.#memory) await this.#carryOver();
    else this.#tell({ kind: 'durable' });
    if (!this.#wanted && !this.#asked.size) await this.#drop(disk);
  }

  /** Lets memory do the work. Where its code cannot be fetched, work fails until it can, and who asked for it is told. */
  async #resign(reason: MemoryReason, start?: Snapshot): Promise<void> {
    const memory = this.#memory ? undefined : await loadMemory().catch(() => undefined);
    // The database came after all, while the code was on its way.
    if (reason === 'blocked' && this.#disk) return;
    if (memory) this.#memory ??= new RecordStore(new memory.MemoryTables(start));
    if (this.#memory) this.#memory.past = this.#disk;
    this.#tell({ kind: 'memory', reason });
  }

  #carryOver(): Promise<void> {
    return this.#gate.move(async () => {
      if (!this.#disk || !this.#memory) return;
      try {
        const { carryOver } = await loadMemory();
        const stored = await carryOver(this.#disk, this.#memory.tables);
        this.#memory = undefined;
        this.#tell({ kind: 'durable' });
        this.#options.onCarriedOver(stored);
      } catch (error) {
        if (isLost(error as Error)) void this.#drop(this.#disk);
        await this.#resign(reasonFor(error as Error));
      }
    });
  }

  /** Another tab wants to upgrade or delete the database, and cannot while this connection lives. */
  #handleVersionChange(version: number | null): void {
    const disk = this.#disk;
    // Reading starts before the connection closes, so it comes to its end. Rows to be sent are the newer tab's now. Where the
    // database is deleted that is somebody's will: the next use begins anew.
    const start = version !== null && disk && snapshot(disk.tables, ['documents', 'meta', 'views']);
    void this.#drop(disk);
    if (!start) return;
    void this.#gate.move(async () => {
      await this.#resign('newer', await start);
      // If the other tab gives up, the database is to be had again.
      await this.#open();
    });
  }

  async #drop(disk: RecordStore | undefined): Promise<void> {
    if (!disk || disk !== this.#disk) return;
    this.#disk = undefined;
    if (this.#memory) this.#memory.past = undefined;
    await disk.tables.close();
  }

  #tell(durability: Durability): void {
    if (JSON.stringify(durability) === JSON.stringify(this.durability)) return;
    this.durability = durability;
    this.#options.onDurability(durability);
  }
}
