declare module 'guide-example:*';
