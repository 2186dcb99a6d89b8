/** Somebody to make invites up of, and names of others that go together. */
interface ExamplePerson {
  firstName: string | null;

  lastName: string | null;

  email: string;

  /** One in another script has its Latin spelling after a slash. */
  firstNames: readonly string[];

  lastNames: readonly string[];
}

/** People with names from everywhere. */
export const examplePeople: readonly ExamplePerson[] = [
  person(
    'Anneliese',
    'Bergström-Kowalczyk',
    'anneliese.bergstrom-kowalczyk@nordwind-maschinenbau.example',
    'Greta Henrike Mareike Friederike Käthe Swantje',
    'Lindqvist Schönfeld Petersen-Maaß Brüning Falkenhayn Oßwald',
  ),
  person(
    'Nguyễn',
    'Thị Phương Thảo',
    'thao.nguyen@hoasen.example',
    'Trần Lê Phạm Hoàng Vũ Đặng',
    'Minh_Anh Thu_Hà Ngọc_Lan Quỳnh_Chi Bảo_Trâm Hồng_Nhung',
  ),
  person(
    '慧敏',
    '李',
    'huimin.li@yunhe.example',
    '雅婷/yating 建国/jianguo 思远/siyuan 晓明/xiaoming 丽华/lihua 子涵/zihan',
    '王/wang 张/zhang 陈/chen 刘/liu 赵/zhao 欧阳/ouyang',
  ),
  person(
    'ليلى',
    'الحسيني',
    'layla.alhussaini@noor.example',
    'مريم/maryam فاطمة/fatima نورة/noura سلمى/salma هدى/huda رنا/rana',
    'المنصوري/almansouri الخطيب/alkhatib حداد/haddad العلي/alali النجار/alnajjar الشامي/alshami',
  ),
  person(null, null, 'purchasing+emea-west@consolidated-freight.example'),
  person(
    'Łukasz',
    'Wiśniewski',
    'lukasz@zielona-gora.example',
    'Michał Paweł Grzegorz Bartłomiej Mateusz Wojciech',
    'Kowalski Wójcik Zieliński Szymański Dąbrowski Jabłoński',
  ),
  person(
    'José',
    'Álvarez de Toledo y Monserrat',
    'jose.alvarez@monserrat.example',
    'Andrés Ramón Joaquín Sebastián Nicolás Álvaro',
    'Ibáñez Núñez_Cabeza_de_Vaca Fernández García_Márquez Peña Quiñones',
  ),
  person(
    'Aoife',
    'Ní Bhriain',
    'aoife@bothar.example',
    'Caoimhe Siobhán Gráinne Niamh Róisín Clíodhna',
    'Ní_Dhomhnaill Ó_Súilleabháin Nic_Gearailt Ní_Mháille Ó_Ceallaigh Byrne',
  ),
  person(
    'Oluwaseun',
    'Adébáyò',
    'oluwaseun.adebayo@ibadan-analytics.example',
    'Folúkẹ́ Adékúnlé Títílayọ̀ Babátúndé Yétúndé Olúfẹ́mi',
    'Ògúnlẹ́yẹ Akínwándé Ọláìyá Fágbèmí Bánkọ́lé Adéyẹmí',
  ),
  person(
    'Jürgen',
    'Groß',
    'jgross@gross-und-sohne.example',
    'Jörg Günther Björn Rüdiger Matthias Thorsten',
    'Müller Weiß Schröder Köhler Vogt Jäger',
  ),
  person(
    'さくら',
    '高橋',
    'sakura.takahashi@hinode.example',
    '陽菜/hina 健太/kenta 美咲/misaki 大輔/daisuke 結衣/yui あおい/aoi',
    '佐藤/sato 鈴木/suzuki 田中/tanaka 渡辺/watanabe 山本/yamamoto 小林/kobayashi',
  ),
  person(
    'Đorđe',
    'Petrović',
    'djordje@petrovic.example',
    'Miloš Nenad Siniša Zoran Aleksandar Božidar',
    'Jovanović Đukić Nikolić Stanković Ilić Živković',
  ),
  person(
    'Ananya',
    'Krishnamurthy',
    'ananya.k@chennai-textiles.example',
    'Lakshmi Vikram Meenakshi Arjun Kavitha Suresh',
    'Subramanian Venkataraman Iyer Ranganathan Chandrasekaran Narayanan',
  ),
  person(
    'Mélanie',
    'D’Aubigné',
    'melanie@atelier-daubigne.example',
    'Hélène Chloé Geneviève Anaïs Zoé Françoise',
    'Lefèvre Beauséjour L’Hôpital Garçon Béranger Château',
  ),
  person(
    'Þórunn',
    'Jónsdóttir',
    'thorunn@jons.example',
    'Guðrún Sigríður Ásdís Björk Ragnheiður Hrafnhildur',
    'Einarsdóttir Magnúsdóttir Ólafsdóttir Guðmundsdóttir Þórsdóttir Stefánsdóttir',
  ),
  person(
    '민준',
    '김',
    'minjun.kim@hanbit.example',
    '서연/seoyeon 지훈/jihoon 하은/haeun 도윤/doyun 수빈/subin 예준/yejun',
    '이/lee 박/park 최/choi 정/jung 강/kang 남궁/namgung',
  ),
  person(
    'Iñaki',
    'Etxeberria',
    'inaki@etxe.example',
    'Ainhoa Mikel Nekane Gorka Itziar Xabier',
    'Goikoetxea Agirre Zubizarreta Otxoa Ibarretxe Mendizábal',
  ),
  person(
    'נועה',
    'לוי',
    'noa.levy@galil.example',
    'יעל/yael תמר/tamar איתן/eitan מאיה/maya דניאל/daniel שירה/shira',
    'כהן/cohen מזרחי/mizrahi פרידמן/friedman ביטון/biton אברהם/avraham שפירא/shapira',
  ),
  person(
    'Søren',
    'Kjærgaard',
    'soren@kjaergaard.example',
    'Bjørn Åse Jørgen Kåre Mette Østen',
    'Sørensen Nørgaard Bjerregård Møller Ødegård Lykke',
  ),
  person(null, null, 'billing@long-company-name-international-holdings.example'),
  person(
    'Zofia',
    'Żółkiewska',
    'zofia.zolkiewska@lublin.example',
    'Małgorzata Agnieszka Katarzyna Żaneta Elżbieta Kinga',
    'Kowalska Lewandowska Kamińska Woźniak Grabowska Mazur',
  ),
];

function person(
  firstName: string | null,
  lastName: string | null,
  email: string,
  firstNames = '',
  lastNames = '',
): ExamplePerson {
  return { firstName, lastName, email, firstNames: words(firstNames), lastNames: words(lastNames) };
}

function words(text: string): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}
