/** How many bytes may be kept of one object, and of all that share the allowance. */
export declare class Allowance {
    #private;
    readonly each: number;
    readonly all: number;
    constructor(each: number, all?: number);
    /** Takes the bytes of one object; says why where there is no room for them. */
    take(bytes: number): 'too-large' | 'over-total' | null;
}
