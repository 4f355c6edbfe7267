using System.Text;
using Microsoft.AspNetCore.Http;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.ServiceDefaults.Tests.Csv;

public sealed class CsvSheetTests
{
    private static readonly CsvColumn[] Columns = [new("code", Required: true), new("day"), new("kind"), new("open"), new("tags"), new("hours")];

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public async Task Reads_the_encodings_that_spreadsheets_save(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("code\nMäkelä Åsa\n")];
        Assert.Equal("Mäkelä Åsa", Assert.Single(await SheetAsync(bytes)).Text("code"));
    }

    [Fact]
    public async Task Refuses_what_is_no_text()
    {
        var refused = await Assert.ThrowsAsync<Problem>(() => SheetAsync([0xEF, 0xBB, 0xBF, 0xFF, 0xFF]));
        Assert.Equal(Problems.MalformedBody, refused.Kind);
        Assert.Equal(Problems.MalformedBody, (await Assert.ThrowsAsync<Problem>(() => SheetAsync("code\na\0b\n"u8.ToArray()))).Kind);
    }

    [Theory]
    [InlineData("code;day\na;2026-01-31\n")]
    [InlineData("code,day\na,31.1.2026\n")]
    [InlineData("code\tday\na\t2026-01-31\n")]
    [InlineData("sep=;\ncode;day\na;2026-01-31\n")]
    [InlineData("CODE ; Day\r\n\"a\" ; \"31.01.2026\"\r\n;\r\n\r\n")]
    [InlineData("day;code\n2026-01-31;a")]
    public void Finds_the_separator_and_takes_columns_in_any_order(string text)
    {
        var line = Assert.Single(Sheet(text).Lines);
        Assert.Equal("a", line.Required("code"));
        Assert.Equal(new DateOnly(2026, 1, 31), line.Day("day"));
        Assert.Empty(line.Errors);
    }

    [Fact]
    public void Tells_each_cell_that_cannot_be_read_with_its_line_and_column()
    {
        var line = Sheet("code;day;kind;open;hours\n\n;30.2.2026;7;perhaps;x\n").Lines.Single();
        line.Required("code");
        line.Day("day");
        line.Word<MembershipKind>("kind");
        line.YesNo("open");
        line.Decimal("hours");
        line.Text("tags");
        Assert.All(line.Errors, error => Assert.Equal(3, error.Line));
        Assert.Equal(
            ["code not_empty", "day not_a_day", "kind unknown_word", "open not_true_or_false", "hours not_a_number"],
            line.Errors.Select(error => $"{error.Column} {error.Code}"));
    }

    [Fact]
    public void Reads_words_lists_and_numbers()
    {
        var line = Sheet("code,kind,open,tags,hours\nx,permanent,TRUE,fi | sv |,\"1,5\"\n").Lines.Single();
        Assert.Equal(MembershipKind.Permanent, line.Word<MembershipKind>("kind"));
        Assert.True(line.YesNo("open"));
        Assert.Equal(["fi", "sv"], line.List("tags"));
        Assert.Equal(1.5m, line.Decimal("hours"));
    }

    [Fact]
    public void A_row_with_broken_quotes_or_another_number_of_cells_costs_only_itself()
    {
        var sheet = Sheet("code;day\na;2026-01-01\n\"b;2026-01-02\nc;2026-01-03;more\nd\ne;2026-01-05\n");
        Assert.Equal(["a", "e"], sheet.Lines.Select(line => line.Text("code")));
        Assert.Equal([2L, 6L], sheet.Lines.Select(line => line.Number));
        Assert.Equal(["3 malformed_row", "4 cell_count", "5 cell_count"], sheet.Errors.Select(error => $"{error.Line} {error.Code}"));
    }

    [Theory]
    [InlineData("", "missing_column")]
    [InlineData("day\n2026-01-01\n", "missing_column")]
    [InlineData("code;name\na;b\n", "unknown_column")]
    [InlineData("code;Code\na;b\n", "repeated_column")]
    public void Refuses_a_file_without_the_right_headings_and_repeats_none(string text, string code)
    {
        var refused = Assert.Throws<InvalidRows>(() => Sheet(text));
        Assert.Contains(refused.Errors, error => error.Code == code && error.Line == 1);
        Assert.DoesNotContain(refused.Errors, error => error.Message.Contains("name", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_more_rows_than_one_import_takes()
    {
        var text = new StringBuilder("code\n").Insert(5, "a\n", CsvSheet.MostRows + 1).ToString();
        Assert.Equal("too_many_rows", Assert.Throws<InvalidRows>(() => Sheet(text)).Errors.Single().Code);
    }

    [Fact]
    public void What_was_guarded_against_formulas_comes_back_as_it_was()
    {
        Assert.Equal("=1+1", Sheet("code\n'=1+1\n").Lines.Single().Text("code"));
        Assert.Equal("'s-Gravenhage", Sheet("code\n's-Gravenhage\n").Lines.Single().Text("code"));
    }

    private static CsvSheet Sheet(string text) => CsvSheet.Read(new CsvBody(text), Columns);

    private static async Task<IReadOnlyList<CsvLine>> SheetAsync(byte[] bytes)
    {
        var context = new DefaultHttpContext { Request = { Body = new MemoryStream(bytes) } };
        return CsvSheet.Read(await CsvBody.BindAsync(context, null!), Columns).Lines;
    }
}
