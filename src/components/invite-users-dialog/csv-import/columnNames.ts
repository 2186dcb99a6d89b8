import type { ColumnUse } from './ColumnUse.js';

type NamedUse = Exclude<ColumnUse, `field:${string}` | 'ignore'>;

/** What files call their columns, by what is in them: in the languages of the package and as address books export them. */
export const columnNames: Readonly<Record<NamedUse, readonly string[]>> = {
  email: [
    ['Email', 'Emails', 'Email address', 'Email addresses', 'Mail', 'User email', 'Work email', 'Primary email', 'Address'],
    ['E-mail 1 value', 'E-mail 1 address', 'Login email', 'Invitee', 'E-Mail-Adresse', 'E-Mail-Adressen', 'Mailadresse'],
    ['Courriel', 'Adresse e-mail', 'Adresse email', 'Adresse mail', 'Adresse électronique', 'Adresse de courriel', 'Mél'],
    ['Correo', 'Correos', 'Correo electrónico', 'Dirección de correo', 'Dirección de correo electrónico', 'Dirección de email'],
    ['Endereço de e-mail', 'E-mails', 'Correio eletrônico', 'Correio eletrónico', 'Endereço eletrônico'],
    ['Indirizzo e-mail', 'Indirizzo email', 'Posta elettronica', 'Indirizzo di posta elettronica'],
    ['E-mailadres', 'Mailadres', 'E-postadress', 'E-post', 'Epost', 'Sähköposti', 'Adres e-mail', 'E-posta', 'Alamat email'],
    ['Surel', 'Электронная почта', 'Почта', 'Эл. почта', 'Електронна пошта', 'メール', 'メールアドレス', 'Eメール', '電子メール'],
    ['邮箱', '邮箱地址', '电子邮箱', '电子邮件', '电子邮件地址', '邮件', '郵箱', '電子郵件', '電子信箱'],
    ['이메일', '이메일 주소', '메일', '메일 주소', '전자우편', 'البريد الإلكتروني', 'البريد', 'بريد إلكتروني', 'الإيميل'],
    ['דוא"ל', 'דואל', 'אימייל', 'מייל', 'כתובת דוא"ל', 'כתובת אימייל', 'כתובת מייל'],
  ].flat(),
  first_name: [
    ['First name', 'Firstname', 'Given name', 'Given names', 'Forename', 'First', 'fname', 'Vorname', 'Vornamen', 'Rufname'],
    ['Prénom', 'Prénoms', 'Nombre', 'Nombres', 'Nombre de pila', 'Primer nombre', 'Primeiro nome', 'Nome próprio', 'Prenome'],
    ['Nome', 'Voornaam', 'Roepnaam', 'Förnamn', 'Fornavn', 'Etunimi', 'Imię', 'Ad', 'Nama depan', 'Имя', 'Імʼя'],
    ['名', '下の名前', '이름', 'الاسم الأول', 'שם פרטי'],
  ].flat(),
  last_name: [
    ['Last name', 'Lastname', 'Surname', 'Family name', 'Last', 'lname', 'Second name', 'Nachname', 'Familienname', 'Zuname'],
    ['Nom', 'Nom de famille', 'Apellido', 'Apellidos', 'Sobrenome', 'Apelido', 'Último nome', 'Cognome', 'Achternaam'],
    ['Familienaam', 'Efternamn', 'Etternavn', 'Efternavn', 'Sukunimi', 'Nazwisko', 'Soyad', 'Soyadı', 'Nama belakang'],
    ['Фамилия', 'Прізвище', '姓', '苗字', '姓氏', '성', '성씨', 'اسم العائلة', 'اللقب', 'שם משפחה'],
  ].flat(),
  full_name: [
    ['Name', 'Full name', 'Fullname', 'Display name', 'Person', 'Contact', 'Contact name', 'Member', 'User', 'User name'],
    ['Vollständiger Name', 'Ganzer Name', 'Vor- und Nachname', 'Anzeigename', 'Nom complet', 'Nom et prénom', 'Prénom et nom'],
    ['Nombre completo', 'Nombre y apellidos', 'Nombre y apellido', 'Nome completo', 'Nome e cognome', 'Nominativo'],
    ['Naam', 'Volledige naam', 'Namn', 'Navn', 'Nimi', 'Imię i nazwisko', 'Ad Soyad', 'Nama', 'Nama lengkap', 'ФИО'],
    ['Полное имя', '氏名', '名前', 'お名前', '名字', 'フルネーム', '姓名', '全名', '성명', 'الاسم', 'الاسم الكامل', 'שם', 'שם מלא'],
  ].flat(),
  role: [
    ['Role', 'Roles', 'User role', 'Member role', 'Permission', 'Access', 'Access level', 'Rolle', 'Rollen'],
    ['Berechtigung', 'Rôle', 'Rôles', 'Rol', 'Función', 'Função', 'Papel', 'Perfil'],
    ['Ruolo', 'Ruoli', 'Roll', 'Rooli', 'Rola', 'Peran', 'Роль', 'ロール', '役割', '権限'],
    ['角色', '权限', '역할', '권한', 'الدور', 'الصلاحية', 'תפקיד', 'הרשאה'],
  ].flat(),
  language: [
    ['Language', 'Lang', 'Locale', 'Preferred language', 'Sprache', 'Langue', 'Idioma', 'Lengua', 'Língua', 'Lingua', 'Taal'],
    ['Språk', 'Sprog', 'Kieli', 'Język', 'Dil', 'Bahasa', 'Язык', 'Мова', '言語', '语言', '語言', '언어', 'اللغة', 'שפה'],
  ].flat(),
};
