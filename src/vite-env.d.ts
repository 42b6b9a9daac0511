// Types of what the build tool serves besides scripts: styles and pictures.
/// <reference types="vite/client" />
