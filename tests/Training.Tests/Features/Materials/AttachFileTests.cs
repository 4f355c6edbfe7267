using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Tests.Domain.Materials;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class AttachFileTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task The_same_content_is_kept_once_and_what_is_replaced_goes()
    {
        var library = new Library(area);
        var (one, other) = (await library.DraftAsync(), await library.DraftAsync());
        byte[] long2 = [.. FileSignatureTests.Pdf, .. new byte[600_000]];
        foreach (var (id, content) in new[] { (one, FileSignatureTests.Pdf), (other, FileSignatureTests.Pdf), (one, long2) })
        {
            using var put = await library.PutFileAsync(id, 1, "opas.pdf", content);
            Assert.Equal("opas.pdf", (await put.BodyAsync()).Text("fileName"));
        }

        Assert.Equal([FileSignatureTests.Pdf.Length, long2.Length], await LengthsAsync());
        using var back = await library.PutFileAsync(one, 1, "opas.pdf", FileSignatureTests.Pdf);
        Assert.Equal([FileSignatureTests.Pdf.Length], await LengthsAsync());
    }

    [Fact]
    public async Task Refuses_disguised_unknown_and_badly_named_files()
    {
        var library = new Library(area);
        var id = await library.DraftAsync();
        await library.PutFileAsync(id, 1, "opas.pdf", [.. "MZ"u8, 0x90, 0, 3]).RefusesFieldAsync("file", "file_type_not_allowed");
        await library.PutFileAsync(id, 1, "opas.pdf", FileSignatureTests.Package("salaisuus.txt")).RefusesFieldAsync("file", "file_type_not_allowed");
        await library.PutFileAsync(id, 1, "opas.png", FileSignatureTests.Pdf).RefusesFieldAsync("file", "file_disguised");
        await library.PutFileAsync(id, 1, "opas.exe", FileSignatureTests.Pdf).RefusesFieldAsync("name", "file_name_not_allowed");
        await library.PutFileAsync(id, 1, "../opas.pdf", FileSignatureTests.Pdf).RefusesFieldAsync("name", "file_name_not_allowed");
        await library.PutFileAsync(id, 1, "opas.pdf", []).RefusesFieldAsync("file", "file_type_not_allowed");
        await library.PutFileAsync(id, 2, "opas.pdf", FileSignatureTests.Pdf).MissingAsync();
        await library.PutFileAsync(id, 1, "opas.pdf", FileSignatureTests.Pdf, Role.Professional).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        using var json = JsonContent.Create(new { });
        await area.Lead.PutAsync(new Uri($"{Library.Path}/{id}/versions/1/file?name=opas.pdf", UriKind.Relative), json)
            .ProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported_media_type");
        Assert.Empty(await LengthsAsync());
    }

    [Fact]
    public async Task What_is_published_keeps_its_file()
    {
        var library = new Library(area);
        await library.PutFileAsync(await library.PublishedAsync(), 1, "opas.pdf", FileSignatureTests.Pdf).RefusesAsync("version_published");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_hundred_megabytes_are_refused_without_being_read_to_the_end(bool saysItsLength)
    {
        var library = new Library(area);
        var id = await library.DraftAsync();
        using var content = new Endless(200L * 1024 * 1024, saysItsLength);
        using var client = area.Lead;
        // As upload programs do: asks first whether the body is wanted.
        client.DefaultRequestHeaders.ExpectContinue = saysItsLength;
        try
        {
            await Library.PutFileAsync(client, id, 1, "opas.pdf", content).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body_too_large");
        }
        catch (HttpRequestException)
        {
            // The server closed the line while the client was still sending: as clear as a refusal gets for who does not say the length.
            Assert.False(saysItsLength);
        }

        Assert.True(content.Sent <= (saysItsLength ? 0 : 60L * 1024 * 1024), $"The server took {content.Sent} bytes.");
        Assert.Empty(await LengthsAsync());
    }

    private Task<List<long>> LengthsAsync() => fixture.Service.InTenantAsync(
        area.Tenant, db => db.StoredFiles.OrderBy(row => row.Length).Select(row => row.Length).ToListAsync());

    /// <summary>A body made while it is sent.</summary>
    private sealed class Endless(long length, bool saysItsLength) : HttpContent
    {
        internal long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var part = new byte[64 * 1024];
            while (Sent < length)
            {
                await stream.WriteAsync(part);
                Sent += part.Length;
            }
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return saysItsLength;
        }
    }
}
