/** How far a report trusts what it read, and who approved a change. */
/** `base`: from the trusted side. `new`: only the head has it. `head`: there is no base to trust. */
export type Trust = 'base' | 'new' | 'head';
export interface Approval {
    readonly by: string;
    readonly commit: string;
}
