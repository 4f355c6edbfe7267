using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Channels.Mail;

public sealed class SmtpServerTests
{
    [Fact]
    public async Task Hands_letters_over_on_one_line_and_notes_each_before_the_next()
    {
        await using var post = await RecordingPost.OpenAsync();
        using var server = Server(post);
        var noted = new List<string>();
        foreach (var name in (string[])["one", "two", "three"])
        {
            await server.SendAsync(
                Letters.To($"{name}@demo.example", body: ".\r\n..dots\r\n"), Guid.CreateVersion7(), () => Noted(noted, name), CancellationToken.None);
        }

        var record = await post.ReadAsync();
        Assert.Equal(["one@demo.example", "two@demo.example", "three@demo.example"], record.Letters.Select(letter => letter.To));
        Assert.Equal(["one", "two", "three"], noted);
        Assert.Single(record.Letters.Select(letter => letter.Line).Distinct());
    }

    [Theory]
    [InlineData("r550", "smtp:550", true)]
    [InlineData("r451", "smtp:451", false)]
    [InlineData("d554", "smtp:554", true)]
    [InlineData("d452", "smtp:452", false)]
    public async Task A_refusal_is_for_good_or_for_now_and_the_line_takes_the_next_letter(string wish, string code, bool isPermanent)
    {
        await using var post = await RecordingPost.OpenAsync();
        using var server = Server(post);
        await SendAsync(server, "before");
        Assert.Equal(new DeliveryFault(code, isPermanent), await RefusedAsync(server, wish));
        await SendAsync(server, "after");
        var letters = (await post.ReadAsync()).Letters;
        Assert.Equal(["before@demo.example", "after@demo.example"], letters.Select(letter => letter.To));
        Assert.Single(letters.Select(letter => letter.Line).Distinct());
    }

    [Theory]
    [InlineData("cut", "ioFault")]
    [InlineData("bye", "smtp:421")]
    [InlineData("mute", "timeout")]
    public async Task A_line_that_is_of_no_use_any_more_is_replaced(string wish, string code)
    {
        await using var post = await RecordingPost.OpenAsync();
        using var server = Server(post);
        await SendAsync(server, "before");
        Assert.Equal(new DeliveryFault(code), await RefusedAsync(server, wish, TimeSpan.FromMilliseconds(300)));
        await SendAsync(server, "after");
        var letters = (await post.ReadAsync()).Letters;
        Assert.NotEqual(letters[0].Line, letters[^1].Line);
    }

    [Fact]
    public async Task A_line_that_was_closed_while_it_rested_costs_no_attempt()
    {
        await using var post = await RecordingPost.OpenAsync("--letters-per-line", "1");
        using var server = Server(post);
        await SendAsync(server, "one");
        await SendAsync(server, "two");
        Assert.Equal(2, (await post.ReadAsync()).Letters.Length);
    }

    [Fact]
    public async Task As_many_lines_as_are_allowed_and_no_more()
    {
        await using var post = await RecordingPost.OpenAsync("--pause", "0.05");
        using var server = Server(post);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => SendAsync(server, $"to{number}")));
        var letters = (await post.ReadAsync()).Letters;
        Assert.Equal((12, 3), (letters.Length, letters.Select(letter => letter.Line).Distinct().Count()));
    }

    [Fact]
    public async Task A_letter_whose_outcome_cannot_be_noted_ends_its_line()
    {
        await using var post = await RecordingPost.OpenAsync();
        using var server = Server(post);
        await Assert.ThrowsAsync<InvalidOperationException>(() => server.SendAsync(
            Letters.To("to@demo.example"), Guid.CreateVersion7(), () => throw new InvalidOperationException("no database"), CancellationToken.None));
        await SystemicPlatform.Testing.Eventually.HoldsAsync("the line is cut", async () => (await post.ReadAsync()).Cut.Count == 1);
    }

    [Fact]
    public async Task No_server_is_unreachable()
    {
        var post = await RecordingPost.OpenAsync();
        using var server = Server(post);
        await post.DisposeAsync();
        Assert.Equal(new DeliveryFault("unreachable"), await RefusedAsync(server, "to"));
    }

    private static SmtpServer Server(RecordingPost post) =>
        new(new SmtpSettings { Host = "127.0.0.1", Port = post.Port, StartTls = false, Connections = 3 });

    private static Task Noted(List<string> noted, string name)
    {
        noted.Add(name);
        return Task.CompletedTask;
    }

    private static async Task SendAsync(SmtpServer server, string name, TimeSpan? patience = null)
    {
        using var timeout = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(20));
        await server.SendAsync(Letters.To($"{name}@demo.example"), Guid.CreateVersion7(), () => Task.CompletedTask, timeout.Token);
    }

    private static async Task<DeliveryFault> RefusedAsync(SmtpServer server, string name, TimeSpan? patience = null) =>
        MailFaults.Of(await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(server, name, patience)));
}
