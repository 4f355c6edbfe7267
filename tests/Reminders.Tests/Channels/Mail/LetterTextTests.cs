using System.Net.Mail;
using System.Text;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Channels.Mail;

public sealed class LetterTextTests
{
    [Fact]
    public async Task Long_subjects_and_odd_letters_come_through_a_parser_that_is_not_ours()
    {
        var subject = string.Concat(Enumerable.Repeat("Viikkokokous äöå 👪 ", 12)).Trim();
        var letter = Letters.To("to@demo.example", subject, ".\n..\nåäö\n" + new string('x', 3_000)) with
        {
            Headers = [("List-Unsubscribe", "<https://demo.example/off>")],
        };
        var file = Path.GetTempFileName();
        var bytes = LetterText.Of(letter);
        await File.WriteAllBytesAsync(file, bytes);
        var mail = await ReadMail.FromAsync(file);
        File.Delete(file);
        Assert.Empty(mail.Defects);
        Assert.Equal((subject, ".\n..\nåäö\n" + new string('x', 3_000)), (mail.Subject, mail.Plain.ReplaceLineEndings("\n").TrimEnd()));
        Assert.Equal(letter.MessageId, mail.MessageId);
        Assert.Contains("List-Unsubscribe: <https://demo.example/off>\r\n", Encoding.ASCII.GetString(bytes), StringComparison.Ordinal);
        Assert.All(Encoding.ASCII.GetString(bytes).Split("\r\n"), line => Assert.InRange(line.Length, 0, 998));
    }

    [Theory]
    [InlineData("subject\r\nBcc: somebody@demo.example")]
    [InlineData("subject\nX")]
    public void A_header_cannot_be_smuggled_in(string subject) =>
        Assert.Throws<FormatException>(() => LetterText.Of(Letters.To("to@demo.example", subject)));

    [Fact]
    public void Domains_beyond_ASCII_are_written_for_every_server_and_names_before_the_at_are_refused()
    {
        Assert.Equal("matti@xn--hyv-sla.example", LetterText.AsciiAddress(new MailAddress("matti@hyvä.example")));
        Assert.Throws<FormatException>(() => LetterText.AsciiAddress(new MailAddress("päivi@demo.example")));
    }
}
