/** Hands a file to the reader's downloads. */
export function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser has taken the file over once this turn is through.
	setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
