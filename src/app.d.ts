declare global {
	namespace App {
		interface PageState {
			/** The address of a view that was gone to within the page, from its question mark on. */
			address?: string;
		}
	}
}

export {};
